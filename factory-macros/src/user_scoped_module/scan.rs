//! The walk through a module's tokens: what they hold, and what stands in their place.

use super::{
    accessor::{accessor, alias},
    expand,
    model::{Before, Global, Static},
    sites::{MACROS, file_module, leak, renamed},
    tokens::{attribute, attribute_name, item_length, item_word, static_item},
};
use crate::kit::{
    attest,
    errors::Errors,
    paths::Paths,
    tokens::{collected, is_one_of, is_punct},
    vetting::Vetting,
};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use std::mem;
use syn::{Attribute, ext::IdentExt, parse::Parser};

/// The module without the attestations of its statics, with a check behind each static, and what is no bound's to
/// reject. Without paths there are no checks.
pub(super) fn module(item: TokenStream, paths: Option<&Paths>, errors: &mut Errors) -> (TokenStream, Vec<Global>) {
    let mut scan = Scan { paths, errors, globals: Vec::new() };
    let module = scan.stream(item.clone(), &Place::Items).unwrap_or(item);
    (module, scan.globals)
}

/// Where tokens stand.
enum Place {
    /// Among items or statements, where a check may stand beside a static.
    Items,
    /// In an `extern` block.
    Foreign,
    /// In the arguments of this macro or attribute.
    Within(String),
}

/// What has been walked through between two delimiters.
#[derive(Default)]
struct Level {
    out: Vec<TokenTree>,
    is_changed: bool,
    before: Before,
    /// To stand behind the semicolon.
    check: Option<TokenStream>,
}

struct Scan<'a> {
    paths: Option<&'a Paths>,
    errors: &'a mut Errors,
    globals: Vec<Global>,
}

impl Scan<'_> {
    /// Nothing, where the tokens stay as they are.
    fn stream(&mut self, stream: TokenStream, place: &Place) -> Option<TokenStream> {
        let tokens = collected(stream);
        let mut level = Level::default();
        let mut at = 0;
        while at < tokens.len() {
            let (before, rest) = tokens.split_at(at);
            at += self.step(before, rest, place, &mut level);
        }
        level.is_changed.then(|| level.out.into_iter().collect())
    }

    /// Walks through what begins here, and says how many tokens that is.
    fn step(&mut self, before: &[TokenTree], rest: &[TokenTree], place: &Place, level: &mut Level) -> usize {
        if let Some((attr, length)) = attribute(rest) {
            return self.attribute(attr, length, rest, level);
        }
        match &rest[0] {
            TokenTree::Ident(word) => return self.word(word, before, rest, place, level),
            TokenTree::Group(group) => self.group(group, place, level),
            token => level.out.push(token.clone()),
        }
        if is_punct(&rest[0], ';')
            && let Some(check) = level.check.take()
        {
            level.out.extend(check);
            level.is_changed = true;
        }
        1
    }

    fn attribute(&mut self, attr: &Group, length: usize, rest: &[TokenTree], level: &mut Level) -> usize {
        let name = attribute_name(attr).map(|name| name.to_string()).unwrap_or_default();
        let item = item_word(&rest[length..]).map(ToString::to_string);
        match (name.as_str(), item.as_deref()) {
            ("attest", Some("static")) => {
                let attr = Attribute::parse_outer.parse2(rest[..length].iter().cloned().collect());
                level.before.attestations.extend(self.errors.ok(attr).unwrap_or_default());
                level.is_changed = true;
                return length;
            }
            ("cfg", Some("static")) => level.before.conditions.extend(rest[..length].iter().cloned()),
            ("user_scoped", Some("mod")) => {
                // Scanned by itself.
                let length = length + item_length(&rest[length..]);
                return level.copy(&rest[..length]);
            }
            _ => {}
        }
        level.copy(&rest[..length - 1]);
        self.group(attr, &Place::Within(format!("#[{name}]")), level);
        length
    }

    fn group(&mut self, group: &Group, place: &Place, level: &mut Level) {
        let changed = self.stream(group.stream(), place).map(|stream| {
            let mut changed = Group::new(group.delimiter(), stream);
            changed.set_span(group.span());
            changed
        });
        level.is_changed |= changed.is_some();
        level.out.push(changed.unwrap_or_else(|| group.clone()).into());
    }

    fn word(
        &mut self,
        word: &Ident,
        before: &[TokenTree],
        rest: &[TokenTree],
        place: &Place,
        level: &mut Level,
    ) -> usize {
        let text = word.to_string();
        match (text.as_str(), rest) {
            // What it will print is nobody's yet.
            ("macro_rules", [_, bang, TokenTree::Ident(_), TokenTree::Group(_), ..]) if is_punct(bang, '!') => {
                return level.copy(&rest[..4]);
            }
            (name, [_, bang, TokenTree::Group(arguments), ..])
                if is_punct(bang, '!') && !BEFORE_A_NEGATION.contains(&name) =>
            {
                return self.macro_call(word, arguments, rest, level);
            }
            ("extern", [_, TokenTree::Group(block), ..] | [_, TokenTree::Literal(_), TokenTree::Group(block), ..]) => {
                let length = if matches!(rest[1], TokenTree::Group(_)) { 2 } else { 3 };
                level.copy(&rest[..length - 1]);
                self.group(block, &Place::Foreign, level);
                return length;
            }
            ("static", _) => self.static_item(before, rest, place, level),
            ("use", _) => self.globals.append(&mut renamed(rest)),
            ("type", _) => {
                self.globals.extend(alias(rest).map(|(name, reference)| Global::Alias { name, reference }));
            }
            ("mod", _) => self.globals.extend(file_module(rest)),
            ("fn", _) => {
                let accessor = accessor(rest);
                self.globals.extend(accessor.map(|(name, reference)| Global::Accessor { name, reference }));
            }
            ("leak" | "r#leak", _) => self.globals.extend(leak(word, before, &rest[1..])),
            _ => {}
        }
        level.copy(&rest[..1])
    }

    fn macro_call(&mut self, name: &Ident, arguments: &Group, rest: &[TokenTree], level: &mut Level) -> usize {
        let is_global = is_one_of(&name.unraw(), &MACROS);
        if is_global {
            self.globals.push(Global::Macro(name.clone()));
        }
        let is_renamed = |global: &Global| matches!(global, Global::RenamedMacro { renamed, .. } if renamed == name);
        // One that is renamed is reported there.
        if is_global || self.globals.iter().any(is_renamed) {
            return level.copy(&rest[..3]);
        }
        level.copy(&rest[..2]);
        self.group(arguments, &Place::Within(format!("{name}!")), level);
        3
    }

    fn static_item(&mut self, before: &[TokenTree], rest: &[TokenTree], place: &Place, level: &mut Level) {
        let Some(Static { name, mutable, ty }) = static_item(before, rest) else { return };
        let Before { mut attestations, conditions } = mem::take(&mut level.before);
        let vetting = attest::take(&mut attestations, self.errors);
        match (place, mutable, vetting) {
            (Place::Foreign, _, _) => self.globals.push(Global::Foreign { name }),
            (_, Some(mutable), _) => self.globals.push(Global::Mutable { name, mutable }),
            (_, None, Vetting::Attested) => {}
            (Place::Items, None, Vetting::Checked) => {
                level.check = self.paths.map(|paths| expand::check(&name, ty, &conditions, paths));
            }
            (Place::Within(within), None, Vetting::Checked) => {
                self.globals.push(Global::Unchecked { name, within: within.clone() });
            }
        }
    }
}

impl Level {
    fn copy(&mut self, tokens: &[TokenTree]) -> usize {
        self.out.extend(tokens.iter().cloned());
        tokens.len()
    }
}

/// A `!` behind one of these, and before a group, calls no macro.
const BEFORE_A_NEGATION: [&str; 8] = ["break", "else", "if", "in", "match", "return", "while", "yield"];
