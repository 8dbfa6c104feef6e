//! The imports of one crate: every path in its sources that leads to another file of the crate.

use super::sources::Source;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use std::collections::BTreeSet;

/// A path in `from` that leads to an item of `to`. Both are module paths.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Import {
    pub(crate) from: Vec<String>,
    pub(crate) to: Vec<String>,
    /// The first segment behind `to`, if there is one.
    pub(crate) item: Option<String>,
    /// The file and the line.
    pub(crate) place: String,
}

/// Returns the imports of a crate, given the folder of its sources such as `factory-core/src`.
pub(crate) fn imports(sources: &[Source], src: &str) -> Vec<Import> {
    let modules: BTreeSet<_> = sources.iter().map(|source| module_path(&source.path, src)).collect();
    let mut imports = Vec::new();
    for source in sources {
        let tokens = source.text.parse().unwrap_or_else(|error| panic!("{}: {error}", source.path));
        let file = module_path(&source.path, src);
        let mut reader = Reader { modules: &modules, source, file: &file, imports: &mut imports };
        reader.read(tokens, &file);
    }
    imports.sort();
    imports.dedup();
    imports
}

/// Returns the module path of a file: `a/b.rs` and `a/b/mod.rs` are `[a, b]`, and `lib.rs` is `[]`.
fn module_path(path: &str, src: &str) -> Vec<String> {
    let path = path.strip_prefix(src).unwrap().trim_start_matches('/').trim_end_matches(".rs");
    let mut segments: Vec<_> = path.split('/').map(str::to_owned).collect();
    if segments.last().is_some_and(|last| ["lib", "mod"].contains(&last.as_str())) {
        segments.pop();
    }
    segments
}

struct Reader<'a> {
    modules: &'a BTreeSet<Vec<String>>,
    source: &'a Source,
    file: &'a [String],
    imports: &'a mut Vec<Import>,
}

impl Reader<'_> {
    /// Reads the tokens of a module, which may be an inline one.
    fn read(&mut self, tokens: TokenStream, module: &[String]) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            let before = index.checked_sub(1).map(|before| &tokens[before]);
            match token {
                TokenTree::Group(group) => {
                    let inline = index.checked_sub(2).filter(|&keyword| is_ident(&tokens[keyword], "mod"));
                    let inline = inline.map(|_| [module, &[tokens[index - 1].to_string()]].concat());
                    self.read(group.stream(), inline.as_deref().unwrap_or(module));
                }
                TokenTree::Ident(ident) if !before.is_some_and(|token| is_punct(token, ":$.")) => {
                    if let Some(prefix) = self.first_segment(ident, module) {
                        self.follow(&tokens[index + 1..], prefix, ident);
                    }
                }
                _ => {}
            }
        }
    }

    /// Resolves `crate`, `self`, `super` and the name of a child module.
    fn first_segment(&self, ident: &Ident, module: &[String]) -> Option<Vec<String>> {
        match ident.to_string().as_str() {
            "crate" => Some(Vec::new()),
            "self" => Some(module.to_vec()),
            "super" => module.split_last().map(|(_, parent)| parent.to_vec()),
            name => Some([module, &[name.to_owned()]].concat()).filter(|child| self.modules.contains(child)),
        }
    }

    /// Follows the path behind its first segment.
    fn follow(&mut self, tokens: &[TokenTree], mut path: Vec<String>, first: &Ident) {
        let [TokenTree::Punct(one), TokenTree::Punct(two), rest @ ..] = tokens else { return };
        if (one.as_char(), two.as_char()) != (':', ':') {
            return;
        }
        match rest {
            [TokenTree::Ident(ident), rest @ ..] if ident == "super" => {
                path.pop();
                self.follow(rest, path, first);
            }
            [TokenTree::Ident(ident), rest @ ..] => {
                path.push(ident.to_string());
                let has_more = matches!(rest, [one, two, next, ..]
                    if is_punct(one, ":") && is_punct(two, ":") && !is_punct(next, "<"));
                if has_more { self.follow(rest, path, first) } else { self.add(&path, ident) }
            }
            [TokenTree::Group(group), ..] if group.delimiter() == Delimiter::Brace => {
                let tokens: Vec<_> = group.stream().into_iter().collect();
                for part in tokens.split(|token| is_punct(token, ",")) {
                    let Some(TokenTree::Ident(ident)) = part.first() else { continue };
                    let mut path = path.clone();
                    if ident != "self" {
                        path.push(ident.to_string());
                    }
                    let is_leaf = !part.get(1).is_some_and(|token| is_punct(token, ":"));
                    if is_leaf { self.add(&path, ident) } else { self.follow(&part[1..], path, ident) }
                }
            }
            _ => self.add(&path, first),
        }
    }

    fn add(&mut self, path: &[String], at: &Ident) {
        let is_module = |length: &usize| self.modules.contains(&path[..*length]);
        let length = (0..=path.len()).rev().find(is_module).unwrap_or_default();
        let (to, item) = (path[..length].to_vec(), path.get(length).cloned());
        if to != self.file {
            let place = format!("{}:{}", self.source.path, at.span().start().line);
            self.imports.push(Import { from: self.file.to_vec(), to, item, place });
        }
    }
}

fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

fn is_punct(token: &TokenTree, any_of: &str) -> bool {
    matches!(token, TokenTree::Punct(punct) if any_of.contains(punct.as_char()))
}

#[test]
fn imports_are_resolved() {
    let text = "use crate::{a::{self, One}, b::two};\n\
        use super::b::*;\n\
        mod inner { use super::own; use super::super::b; }\n\
        // crate::comment\n\
        fn f() { $crate::c(); crate::b::three::<u8>(\"crate::text\"); child::go(); pub(crate) x.b::y }\n";
    let sources = [
        Source::new("src/lib.rs", ""),
        Source::new("src/a/mod.rs", text),
        Source::new("src/a/child.rs", ""),
        Source::new("src/b.rs", ""),
    ];
    let found: Vec<_> = imports(&sources, "src")
        .into_iter()
        .map(|Import { to, item, place, .. }| (to.join("::"), item.unwrap_or_default(), place))
        .collect();
    let expected = [
        ("a::child", "go", "src/a/mod.rs:5"),
        ("b", "", "src/a/mod.rs:2"),
        ("b", "", "src/a/mod.rs:3"),
        ("b", "three", "src/a/mod.rs:5"),
        ("b", "two", "src/a/mod.rs:1"),
    ];
    assert_eq!(found, expected.map(|(to, item, place)| (to.to_owned(), item.to_owned(), place.to_owned())));
}
