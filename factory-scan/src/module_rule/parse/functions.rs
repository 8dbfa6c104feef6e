//! Functions, and the lifetimes that no argument limits.

use super::references::{Endless, Found, may_hold_reference};
use crate::{
    module_rule::renames::Renames,
    syntax::{
        angles::{find_outside_angles, split_outside_angles},
        patterns::collect_names,
        tokens::{as_group, collect_tokens, is_joint, is_one_of, is_punct, is_word, mentions},
    },
};
use proc_macro2::{Delimiter, Group, Ident, TokenTree};

/// A function, in its parts.
pub(super) struct Function<'a> {
    pub(super) name: &'a Ident,
    pub(super) generics: &'a [TokenTree],
    arguments: Vec<Argument>,
    output: &'a [TokenTree],
    /// The body and its index among the tokens.
    pub(super) body: Option<(usize, &'a Group)>,
}

struct Argument {
    /// The names in the pattern.
    names: Vec<Ident>,
    tokens: Vec<TokenTree>,
}

impl<'a> Function<'a> {
    /// Parses a function whose tokens begin with `fn`. Returns `None` for a function pointer, and if a macro uses `fn` as a
    /// word of its own.
    pub(super) fn parse(tokens: &'a [TokenTree]) -> Option<Self> {
        let [_, TokenTree::Ident(name), rest @ ..] = tokens else { return None };
        let arguments = find_outside_angles(rest, |token| as_group(token, Delimiter::Parenthesis).is_some());
        if arguments > 0 && !is_punct(&rest[0], '<') {
            return None;
        }
        let (generics, rest) = rest.split_at(arguments);
        let [TokenTree::Group(arguments), rest @ ..] = rest else { return None };
        let end = find_outside_angles(rest, |token| is_body(token) || is_punct(token, ';'));
        let output = match &rest[..end] {
            [dash, _, output @ ..] if is_joint(dash, '-') => output,
            _ => &[],
        };
        let output = &output[..find_outside_angles(output, |token| is_word(token, "where"))];
        let body = rest.get(end).and_then(|token| as_group(token, Delimiter::Brace));
        let body = body.map(|body| (tokens.len() - rest.len() + end, body));
        let arguments = collect_tokens(arguments.stream());
        let arguments = split_outside_angles(&arguments).into_iter().map(Argument::parse).collect();
        Some(Self { name, generics, arguments, output, body })
    }

    pub(super) fn has_arguments(&self) -> bool {
        !self.arguments.is_empty()
    }

    /// Returns the references to values that outlive every user.
    pub(super) fn find_references(&self, renames: &Renames) -> Found {
        if !may_hold_reference(self.output)
            || self.body.is_some_and(|(_, body)| returns_nothing(&collect_tokens(body.stream())))
        {
            return Found::default();
        }
        let used: Vec<_> = self.arguments.iter().filter(|argument| self.uses(argument)).collect();
        let names = self.endless_lifetimes(&used);
        let receiver = self.arguments.iter().find(|argument| argument.is_receiver() && argument.may_lend());
        let elided = receiver.map_or(used.is_empty(), |receiver| !self.uses(receiver));
        let mut found = Found::default();
        found.search(self.output, Endless { names: &names, elided, renames });
        if !used.iter().any(|argument| argument.is_receiver() || argument.may_lend()) {
            found.search_opaque(self.output);
        }
        found
    }

    /// Returns whether the body mentions the argument, so that the result may borrow from it.
    fn uses(&self, argument: &Argument) -> bool {
        self.body.is_none_or(|(_, body)| argument.names.iter().any(|name| mentions(&body.stream(), name)))
    }

    /// Returns the lifetimes that are declared as `'static`, and those that no used argument has, for which a caller may
    /// choose `'static`.
    fn endless_lifetimes(&self, used: &[&Argument]) -> Vec<String> {
        let bounded: Vec<_> = used.iter().flat_map(|argument| lifetime_names(&argument.tokens)).collect();
        let mut endless = lifetime_names(self.generics);
        endless.retain(|lifetime| !bounded.contains(lifetime) || is_declared_static(lifetime, self.generics));
        endless
    }
}

impl Argument {
    fn parse(tokens: &[TokenTree]) -> Self {
        // The colon after the pattern is not one of a path.
        let is_colon = |index: usize| {
            let follows_colon = index > 0 && is_joint(&tokens[index - 1], ':');
            is_punct(&tokens[index], ':') && !is_joint(&tokens[index], ':') && !follows_colon
        };
        let pattern = &tokens[..(0..tokens.len()).find(|&index| is_colon(index)).unwrap_or(tokens.len())];
        let mut names = Vec::new();
        collect_names(pattern, &mut names);
        Self { names, tokens: tokens.to_vec() }
    }

    fn is_receiver(&self) -> bool {
        self.names.iter().any(|name| name == "self")
    }

    /// Returns whether a result may borrow what the argument borrows.
    fn may_lend(&self) -> bool {
        self.tokens.iter().any(|token| is_punct(token, '&') || is_punct(token, '\''))
    }
}

/// Returns whether the body is `None`, an empty slice, an error, or a panic.
fn returns_nothing(body: &[TokenTree]) -> bool {
    let is_empty = |group: &Group| group.stream().is_empty();
    match body {
        [TokenTree::Ident(word)] => word == "None",
        [TokenTree::Ident(word), TokenTree::Group(_)] => word == "Err",
        [and, TokenTree::Group(slice)] => is_punct(and, '&') && is_empty(slice),
        [and, word, TokenTree::Group(slice)] if is_punct(and, '&') => is_word(word, "mut") && is_empty(slice),
        [TokenTree::Ident(name), bang, TokenTree::Group(_)] => is_punct(bang, '!') && is_one_of(name, &PANICS),
        _ => false,
    }
}

/// The macros that never return.
const PANICS: [&str; 4] = ["panic", "todo", "unimplemented", "unreachable"];

/// Returns whether the generics declare the lifetime as in `'a: 'static`.
fn is_declared_static(lifetime: &str, generics: &[TokenTree]) -> bool {
    generics.windows(4).any(|tokens| {
        is_word(&tokens[0], lifetime)
            && is_punct(&tokens[1], ':')
            && is_punct(&tokens[2], '\'')
            && is_word(&tokens[3], "static")
    })
}

fn lifetime_names(tokens: &[TokenTree]) -> Vec<String> {
    let mut names = Vec::new();
    for pair in tokens.windows(2) {
        if is_punct(&pair[0], '\'') {
            names.push(pair[1].to_string());
        }
    }
    for token in tokens {
        if let TokenTree::Group(group) = token {
            names.append(&mut lifetime_names(&collect_tokens(group.stream())));
        }
    }
    names
}

fn is_body(token: &TokenTree) -> bool {
    as_group(token, Delimiter::Brace).is_some()
}
