import type { Prose } from './prose';

/** What the system stores, for whom and how long. Whoever changes that changes this text. */
export const privacy: Prose = {
  title: 'Privacy',
  lead: 'What this forum stores about you, who sees it, how long it stays, and what it cannot promise.',
  contents: 'On this page',
  sections: [
    {
      id: 'short',
      title: 'In short',
      items: [
        'Only verified healthcare professionals read what is written here. Nothing is public, and no search engine sees it.',
        'There is no advertising, no tracking and no third party: pages, fonts and pictures all come from this server, and it fetches nothing from elsewhere on your behalf.',
        'The server keeps no record of who asked for which page, and no network addresses.',
        'You can take everything with you, and have it erased.',
      ],
    },
    {
      id: 'who',
      title: 'Who is responsible',
      paragraphs: [
        'Consilium is software that an association, a hospital group or a company runs on its own server. Whoever runs this one is responsible for it and answers questions about your data; you find them where you were invited or told about this site.',
      ],
    },
    {
      id: 'stored',
      title: 'What is stored',
      items: [
        {
          term: 'Your account',
          text: 'e-mail address, real name, profession, specialties, country, career stage, and the days on which you joined, accepted the rules and were verified. Of your password only a slow hash (Argon2id), from which it cannot be read.',
        },
        {
          term: 'Your profile',
          text: 'the handle, the picture and the words about you that you chose to give. Pictures are drawn anew when you upload them, so that what a camera noted in them, such as the place, is gone.',
        },
        {
          term: 'Your second factor',
          text: 'if you use one: its secret, encrypted with a key that is not in the database, and hashes of your recovery codes.',
        },
        {
          term: 'Your sign-ins',
          text: 'for each a name such as “Firefox on Linux”, the day it began and the day it was last used. No time of day, no network address, no place. The key in your browser is stored as a hash.',
        },
        { term: 'Access tokens', text: 'name, what they may do, and days; the token itself as a hash.' },
        {
          term: 'Your application',
          text: 'the days, the number under which a register lists you, the decisions and the reasons given for them, and on which kinds of evidence they rest. Of the evidence itself, the domain of your work address and a keyed hash of it, which shows only that nobody else uses the same one.',
        },
        {
          term: 'Documents you upload as evidence',
          text: 'as pictures of their pages, each encrypted with a key that is not in the database. Only the verifier who has taken your application on can open them, and each look is written down. They are destroyed when the decision is made, at the latest within a day, and are in no backup.',
        },
        {
          term: 'Vouching',
          text: 'who said of whom that they know them as a colleague, and how. Verifiers see it; it stays as long as both accounts do.',
        },
        {
          term: 'What you write',
          text: 'threads, posts and pictures with their times; earlier versions of a post you edited, which others can look at; drafts until you send or discard them; which posts you marked as helpful. While you write, this server looks the text over for what would identify a patient and keeps nothing of it; it only counts by day how often each of its rules was right.',
        },
        {
          term: 'What you read',
          text: 'how far you have read in a thread, and what you follow, mute and bookmark. Nobody but you sees this.',
        },
        {
          term: 'What staff do',
          text: 'decisions about applications, roles, boards and posts are kept in an audit log, with ids instead of names, by day.',
        },
      ],
    },
    {
      id: 'seen',
      title: 'Who sees what',
      items: [
        {
          term: 'Members',
          text: 'see your name or your handle, as you choose, with your verified profession or specialty beside it; and of your country, career stage, specialties and words about you what you choose to show. Never your e-mail address.',
        },
        {
          term: 'Verifiers',
          text: 'see what you stated in your application, what the register says, and the evidence, until it is decided.',
        },
        {
          term: 'Moderators',
          text: 'see what members see, and what was withdrawn on the boards they look after.',
        },
        {
          term: 'Administrators',
          text: 'see names, e-mail addresses and roles, in order to run the site. They read the boards only if they are verified members themselves.',
        },
        {
          term: 'Those who look after the server',
          text: 'can technically reach the database. Posts under your name are readable there, as on any forum.',
        },
        {
          term: 'Colleagues reading with you',
          text: 'see that somebody is writing, unless you turn that off; and how many are reading, if they are five at least; never who.',
        },
      ],
    },
    {
      id: 'long',
      title: 'How long it stays',
      items: [
        {
          term: 'A sign-in',
          text: 'ends after two days without use, and after 30 days in any case, unless the people who run this site set other times. What is left of it is removed within two days.',
        },
        {
          term: 'Access tokens',
          text: 'end on the day you chose, and stay in your list for 30 days more, so that a program that stopped working is explained.',
        },
        {
          term: 'Links sent by mail',
          text: 'work only once: for three days to confirm a new account, for a day to change an address, for an hour to set a new password; each until the next full hour. Then they are removed.',
        },
        {
          term: 'Mails',
          text: 'are encrypted while they wait to be sent, and not kept afterwards. One that cannot be delivered waits, encrypted, for an administrator.',
        },
        {
          term: 'A sign-up that nobody confirmed',
          text: 'is removed after a week.',
        },
        {
          term: 'Drafts',
          text: 'go after 30 days without a change; pictures that no post and no draft shows, after two days.',
        },
        {
          term: 'The key of a request',
          text: 'by which a post that is sent twice appears once, is kept for two days, with the day.',
        },
        { term: 'Your account', text: 'stays until you erase it.' },
        {
          term: 'What you wrote',
          text: 'stays in its thread. A withdrawn post is hidden from members at once, and erased with your account.',
        },
        {
          term: 'The memory of failed sign-ins',
          text: 'which slows down those who guess passwords, is kept in the server’s working memory for an hour and written nowhere.',
        },
        {
          term: 'Backups',
          text: 'are made and deleted by whoever runs this site. What you erase is gone from the forum at once, and from the backups when the last one that holds it is deleted.',
        },
      ],
    },
    {
      id: 'browser',
      title: 'What your browser keeps',
      items: [
        'One cookie, which keeps you signed in. It is strictly necessary, and no script can read it.',
        'Your choice between light and dark, if you made one.',
        'Text that could not be sent yet, until you close the tab or sign out.',
      ],
    },
    {
      id: 'rights',
      title: 'Your rights',
      items: [
        {
          term: 'A copy',
          text: 'of everything, as a ZIP file of JSON files and your pictures: under Settings, Your data. It holds your account, profile, roles and application, your sign-ins and tokens without their secrets, what you follow, marked and have read, every post with its earlier versions, drafts, pictures, where you are mentioned, and what the audit log says of you.',
        },
        {
          term: 'Correction',
          text: 'of your profile and address: in the settings. What was verified is corrected by the people who run this site.',
        },
        {
          term: 'Erasure',
          text: 'under Settings, Your data. Account, profile, application, sign-ins, tokens, drafts and reading marks go at once, and so does your name everywhere. Within moments your “helpful” marks are taken back, pictures that no post shows are removed, posts that you had withdrawn are erased, and “@you” in others’ posts becomes “@former-member”. Posts stay, with the pictures in them, written by a “former member”, because the answers of others rest on them; withdraw beforehand what should not stay. If you or others wrote your name in a text, it stays there: ask whoever wrote it, or the people who run this site. The audit log keeps ids that lead to nobody any more. A last mail tells you that it is done; you may sign up again at any time.',
        },
        { term: 'Complaint', text: 'to the people who run this site, and to your data protection authority.' },
      ],
    },
    {
      id: 'know',
      title: 'What we can and cannot know',
      paragraphs: [
        'A promise is worth what it says about its limits. While the server answers you it knows who you are; it has to. The question is what is left afterwards.',
      ],
      items: [
        {
          term: 'Not left',
          text: 'when and from where you were here, which pages you looked at, what was in a request. Logs hold outcomes and reference numbers, nothing that leads to a member.',
        },
        {
          term: 'Left',
          text: 'everything listed above under “What is stored”. Whoever has a copy of the database has that, except what is hashed or encrypted.',
        },
        {
          term: 'Not promised',
          text: 'that a colleague does not recognise a case, or your way of writing. That somebody who controls the running server and alters it could not watch from then on.',
        },
        {
          term: 'Anonymous posts',
          text: 'do not exist here yet: everything you write stands under your display name. When anonymous questions come, this section will say exactly who could find out what, and what stops them.',
        },
      ],
    },
  ],
};
