/** Characters of a question, its last line included; own choice, the sandbox agrees. */
export const VRAAG_MAX = 4000
