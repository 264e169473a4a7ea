import type { Prose } from './prose';

/** The rules that everybody accepts on joining. */
export const rules: Prose = {
  title: 'Rules of the community',
  lead: 'Colleagues speak freely here because they can rely on each other. These rules are what they rely on.',
  contents: 'On this page',
  sections: [
    {
      id: 'patients',
      title: 'Patients come first',
      paragraphs: [
        'Never write or show what could tell somebody who a patient is: not to strangers, not to the patient’s family, not to colleagues from the same ward. Confidentiality does not end at the door of a forum for professionals.',
      ],
      items: [
        'No names, initials, record numbers, addresses, faces, or pictures with labels on them.',
        'No dates finer than a year, no places smaller than a region, no ages over 89.',
        'Think of the combination: a rare disease, an unusual job and a small town together are a name.',
        'Leave out or change what does not matter to the question, and do not make a case more recognisable by reporting how it ended in the news.',
      ],
    },
    {
      id: 'truth',
      title: 'Say what you know, and how you know it',
      items: [
        'Tell evidence from experience, and experience from opinion. A DOI or PMID in the text becomes a link.',
        'Correct yourself openly. An edited post shows that it was edited, and everybody can see how.',
        'What you read here is the view of colleagues, not advice about a particular patient. Whoever treats the patient decides and answers for it.',
        'Nobody watches this place for emergencies. If something cannot wait, do not ask here.',
      ],
    },
    {
      id: 'colleagues',
      title: 'Speak as to a colleague',
      items: [
        'Disagree with arguments. No insults, no threats, no harassment, no contempt for people because of who they are: neither members nor patients.',
        'Assume that a question was asked in good faith, also one you would not have had to ask.',
        'What is said here stays here. Do not quote or show posts elsewhere without the consent of those who wrote them.',
      ],
    },
    {
      id: 'interests',
      title: 'Be open about your interests',
      items: [
        'If somebody pays you, employs you or has given you something of value in a matter you write about, say so in the same post.',
        'No advertising, no recruiting of patients or staff, no surveys on behalf of companies.',
      ],
    },
    {
      id: 'account',
      title: 'One person, one account',
      items: [
        'What you told the verifier is true. If your licence lapses or is restricted, tell the people who run this site.',
        'Your account is yours alone: do not share it, and do not read along over somebody else’s.',
        'A program may act for you with an access token; what it writes, you wrote.',
      ],
    },
    {
      id: 'boards',
      title: 'Keep to the board',
      paragraphs: [
        'Every board says what it is for and may have rules of its own. Politics belongs where a board was made for it. Use hashtags for subjects, and a new thread for a new question.',
      ],
    },
    {
      id: 'moderation',
      title: 'What moderators do',
      paragraphs: [
        'Moderators withdraw posts that break these rules, lock or close threads that no longer go anywhere, and move those that stand in the wrong place. They write as themselves, with the word “Moderator” beside their name.',
      ],
      items: [
        'Whoever withdraws somebody else’s post gives a reason, and the reason stands where the post was.',
        'A withdrawn post can be restored. If you think a decision was wrong, ask another moderator to look at it.',
        'Every change of a role, every verification and every other act of staff is kept in an audit log that cannot be changed unnoticed.',
      ],
    },
    {
      id: 'leaving',
      title: 'Leaving',
      paragraphs: [
        'You can leave whenever you like, take your data with you, and have your account erased, all in the settings. Members who put patients or colleagues at risk may be excluded by the people who run this site.',
      ],
    },
  ],
};
