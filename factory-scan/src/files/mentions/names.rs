//! The names that are searched for.

use crate::{files::index::qualifier, syntax::tokens::collect_tokens};
use proc_macro2::{TokenStream, TokenTree};
use std::ops::Range;

/// The names, those with a path first.
pub(super) struct Names<'a>(Vec<Name<'a>>);

#[derive(Clone, Copy)]
struct Name<'a> {
    given: &'a str,
    /// The segment before the last one.
    owner: Option<&'a str>,
    /// The last segment.
    last: &'a str,
}

impl<'a> Names<'a> {
    pub(super) fn new(names: &[&'a str]) -> Self {
        let mut names: Vec<_> = names.iter().map(|name| Name::new(name)).filter(|name| !name.last.is_empty()).collect();
        names.sort_by_key(|name| name.owner.is_none());
        Self(names)
    }

    pub(super) fn may_occur_in(&self, text: &str) -> bool {
        self.0.iter().any(|name| text.contains(name.last))
    }

    /// Returns the name as it was given, if the word after the qualifier is one.
    pub(super) fn find(&self, word: &str, qualifier: Option<&str>) -> Option<&'a str> {
        let is_meant =
            |name: &&Name<'_>| name.last == unraw(word) && (name.owner.is_none() || name.owner == qualifier.map(unraw));
        self.0.iter().find(is_meant).map(|name| name.given)
    }

    /// Finds the names as whole words of a text, each with the bytes of its last segment.
    pub(super) fn find_words(&self, text: &str) -> Vec<(&'a str, Range<usize>)> {
        let mut found = Vec::<(&str, Range<usize>)>::new();
        for Name { given, owner, last } in &self.0 {
            for (start, _) in text.match_indices(last) {
                let (before, after) = (&text[..start], &text[start + last.len()..]);
                let is_word = !before.ends_with(is_part_of_name) && !after.starts_with(is_part_of_name);
                let before =
                    before.strip_suffix("::").and_then(|before| before.strip_suffix(owner.unwrap_or_default()));
                let is_owned = before.is_some_and(|before| !before.ends_with(is_part_of_name));
                let is_new = found.iter().all(|(_, other)| other.start != start);
                if is_word && is_new && (owner.is_none() || is_owned) {
                    found.push((given, start..start + last.len()));
                }
            }
        }
        found
    }
}

impl<'a> Name<'a> {
    fn new(given: &'a str) -> Self {
        let (owner, last) = given.rsplit_once("::").map_or((None, given), |(owner, last)| (Some(owner), last));
        let owner = owner.map(|owner| unraw(owner.rsplit("::").next().unwrap_or(owner)));
        Self { given, owner, last: unraw(last) }
    }
}

/// Finds the names in the code of a doc test, without those in its comments and strings.
pub(super) fn words_of<'a>(code: &str, names: &Names<'a>) -> Vec<(&'a str, Range<usize>)> {
    match code.parse::<TokenStream>() {
        Ok(tokens) => {
            let mut found = Vec::new();
            collect_words(&collect_tokens(tokens), names, &mut found);
            found
        }
        // It cannot be compiled, as a test of rustc's errors may want.
        Err(_) => names.find_words(code),
    }
}

fn collect_words<'a>(tokens: &[TokenTree], names: &Names<'a>, found: &mut Vec<(&'a str, Range<usize>)>) {
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(word) => {
                let owner = qualifier(&tokens[..index]).map(ToString::to_string);
                if let Some(name) = names.find(&word.to_string(), owner.as_deref()) {
                    found.push((name, word.span().byte_range()));
                }
            }
            TokenTree::Group(group) => collect_words(&collect_tokens(group.stream()), names, found),
            _ => {}
        }
    }
}

fn unraw(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

fn is_part_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
