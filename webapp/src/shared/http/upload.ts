import { API } from './http';
import { NetworkError, problemOf } from './problem';

/** Sends a file and tells how much of it (0 … 1) has left; `fetch` cannot say that. */
export function upload<T>(
  path: string,
  file: Blob,
  onProgress: (part: number) => void,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', API + path);
    request.setRequestHeader('X-Consilium', '1');
    request.setRequestHeader('Content-Type', file.type);
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(new NetworkError(null));
    request.onabort = () => reject(new DOMException('The upload was cancelled.', 'AbortError'));
    request.onload = () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as T);
      else reject(problemOf(request.status, request.getResponseHeader('Retry-After'), request.responseText));
    };
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
