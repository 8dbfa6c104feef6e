//! The words that neither a page nor a comment of the repository contains.

/// Words that hide who does what.
const UNPLAIN: [&str; 6] = ["anew", "nobody's", "stands", "whatever", "whoever", "whomever"];

/// Returns the words of a line that are not plain English, in lower case.
pub fn unplain_words(line: &str) -> impl Iterator<Item = String> {
    let words = line.split(|character: char| !character.is_alphanumeric() && character != '\'');
    words.map(str::to_lowercase).filter(|word| UNPLAIN.contains(&word.as_str()))
}
