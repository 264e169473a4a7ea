package org.consilium.live.socket;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.Map;
import org.consilium.platform.access.Access;
import org.consilium.platform.access.Caller;
import org.consilium.platform.access.CallerAgain;
import org.consilium.platform.access.CallerProducer;
import org.consilium.platform.net.PublicUrl;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemDocument;
import org.consilium.platform.problem.ProblemType;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.web.Correlation;
import org.jspecify.annotations.Nullable;

/**
 * Turns a request into a socket, for verified members only. It is a servlet, so that it sees who calls and can refuse in plain
 * HTTP like every other address; a WebSocket endpoint alone could do neither.
 */
@WebServlet(urlPatterns = Handshake.PATH, asyncSupported = true)
public class Handshake extends HttpServlet {
    private static final long serialVersionUID = 1L;

    static final String PATH = "/live";

    /** A plain request where only sockets are served. */
    private static final ProblemType UPGRADE_REQUIRED =
            new ProblemType("upgrade-required", 426, "Only WebSockets are served here");

    private final transient PublicUrl publicUrl;
    private final transient OpenSockets openSockets;
    private final transient ObjectMapper json;

    @Inject
    Handshake(PublicUrl publicUrl, OpenSockets openSockets, ObjectMapper json) {
        this.publicUrl = publicUrl;
        this.openSockets = openSockets;
        this.json = json;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            upgrade(request, response, admit(request));
        } catch (Problem problem) {
            refuse(request, response, problem);
        } catch (DeploymentException e) {
            throw new ServletException(e);
        }
    }

    private Visitor admit(HttpServletRequest request) {
        @Nullable Caller caller = CallerProducer.of(request);
        @Nullable CallerAgain again = CallerProducer.again(request);
        if (caller == null || again == null) {
            throw new Problem(Problems.NOT_SIGNED_IN, "Please sign in first.");
        }
        if (!caller.verified()) {
            throw new Problem(Problems.VERIFICATION_REQUIRED, "This is open to verified members only.");
        }
        @Nullable String origin = request.getHeader("Origin");
        if (caller.access() == Access.COOKIE && (origin == null || !publicUrl.allows(origin))) {
            throw new Problem(Problems.ORIGIN_REFUSED, "The Origin header must be one of the site's own addresses.");
        }
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            throw new Problem(UPGRADE_REQUIRED, "See the description of the live protocol.");
        }
        return new Visitor(caller, again);
    }

    private void upgrade(HttpServletRequest request, HttpServletResponse response, Visitor visitor)
            throws IOException, DeploymentException {
        ServerContainer container = (ServerContainer) getServletContext().getAttribute(ServerContainer.class.getName());
        ServerEndpointConfig config = ServerEndpointConfig.Builder.create(SocketEndpoint.class, PATH)
                .configurator(new OneSocket(new SocketEndpoint(openSockets, visitor)))
                .build();
        container.upgradeHttpToWebSocket(request, response, config, Map.of());
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.type().status());
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        json.writeValue(response.getOutputStream(), ProblemDocument.of(problem, Correlation.of(request)));
    }
}
