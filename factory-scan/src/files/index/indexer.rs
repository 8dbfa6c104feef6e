//! Reads the tokens of a file into its index.

use super::{
    attributes::{Attested, Documented, Singleton, doc_text, is_only_for_tests, text_argument},
    items::Item,
    lookup::{FileIndex, Region},
    words::{Word, form_of, is_called_path, is_replaces, may_be_local, qualifier},
};
use crate::{
    files::{found::Form, lines::Lines, source::Source},
    syntax::{
        angles::split_outside_angles,
        items::{ItemKind, attribute_name, split_attribute},
        tokens::{as_group, collect_tokens, is_punct},
    },
};
use proc_macro2::{Delimiter, Group, Ident, TokenTree};
use std::{collections::HashSet, mem, ops::Range};

/// Reads the file into an index. Without `words`, it has no identifiers but those of items.
pub(crate) fn read<'text>(source: &Source<'text>, words: bool) -> FileIndex<'text> {
    let text = source.text;
    let root = Region { range: 0..text.len(), path: String::new(), in_tests: false, parent: None };
    let index = FileIndex {
        lines: Lines::new(text),
        regions: vec![root],
        words: Vec::new(),
        attested: Vec::new(),
        singletons: Vec::new(),
        documented: Vec::new(),
    };
    let mut indexer = Indexer { source, index, words, region: 0, owner: None, variables: HashSet::new() };
    indexer.read(&source.tokens, false);
    let Indexer { mut index, variables, .. } = indexer;
    index.words.retain(|word| {
        let is_variable = || variables.contains(&(word.region, text[word.range.clone()].to_owned()));
        !(word.may_be_local && word.form == Form::Reference && is_variable())
    });
    index.words.sort_by_key(|word| word.range.start);
    index
}

pub(super) struct Indexer<'source, 'text> {
    source: &'source Source<'text>,
    index: FileIndex<'text>,
    words: bool,
    /// The index of the innermost item.
    pub(super) region: usize,
    /// The name of the type or the trait around the current tokens.
    owner: Option<String>,
    /// The variables of each item, by the index of the item.
    pub(super) variables: HashSet<(usize, String)>,
}

/// The attributes before an item.
#[derive(Default)]
struct Pending {
    /// The index of the first one.
    first: Option<usize>,
    in_tests: bool,
    docs: Documented,
    /// The inner doc comments, which are on the item around.
    inner_docs: Documented,
    is_deprecated: bool,
    /// The argument of `#[deprecated_singleton]`.
    instead: Option<String>,
}

impl Indexer<'_, '_> {
    fn read(&mut self, tokens: &[TokenTree], is_import: bool) {
        let (mut at, mut pending) = (0, Pending::default());
        while at < tokens.len() {
            let (before, rest) = tokens.split_at(at);
            if !rest.get(1).is_some_and(|inner| is_punct(inner, '!')) {
                self.document(mem::take(&mut pending.inner_docs));
            }
            if let Some((attribute, length)) = split_attribute(rest) {
                pending.first.get_or_insert(at);
                self.attribute(attribute, &rest[..length], &mut pending);
                at += length;
                continue;
            }
            let item = if is_import { None } else { Item::find(before, rest) };
            let statement = || pending.first.map(|_| Item::statement(rest));
            if let Some(item) = item.or_else(statement) {
                let tokens = &tokens[pending.first.unwrap_or(at)..at + item.length];
                self.item(&item, tokens, mem::take(&mut pending));
                at += item.length;
            } else {
                self.token(tokens, at, is_import);
                at += 1;
            }
        }
        self.document(pending.docs);
        self.document(pending.inner_docs);
    }

    fn document(&mut self, docs: Documented) {
        self.index.documented.extend(Some(docs).filter(|docs| !docs.is_empty()));
    }

    fn attribute(&mut self, attribute: &Group, tokens: &[TokenTree], pending: &mut Pending) {
        let (name, is_inner) = (attribute_name(attribute).map(|name| name.to_string()), tokens.len() == 3);
        match name.as_deref() {
            Some("doc") => {
                if let Some(text) = Some(attribute).filter(|_| self.words).and_then(doc_text) {
                    let docs = if is_inner { &mut pending.inner_docs } else { &mut pending.docs };
                    docs.push(self.source.range(text.span()));
                }
            }
            Some("attest") => {
                let reason = text_argument(attribute, "reason").unwrap_or_default();
                self.index.attested.push(Attested { reason, range: self.range_of(tokens) });
            }
            Some("deprecated_singleton") => {
                (pending.is_deprecated, pending.instead) = (true, text_argument(attribute, "instead"));
            }
            Some("test" | "bench") => pending.in_tests = true,
            Some("cfg") => {
                let predicate = collect_tokens(attribute.stream());
                let is_of_tests = matches!(predicate.as_slice(),
                    [.., TokenTree::Group(predicate)] if is_only_for_tests(&collect_tokens(predicate.stream())));
                pending.in_tests |= is_of_tests && !is_inner;
                self.index.regions[self.region].in_tests |= is_of_tests && is_inner;
            }
            _ => {
                for token in attribute.stream() {
                    if let TokenTree::Group(arguments) = token {
                        self.read(&collect_tokens(arguments.stream()), false);
                    }
                }
            }
        }
        if is_inner {
            pending.first = None;
        }
    }

    /// Reads an item, whose tokens begin with its attributes.
    fn item(&mut self, item: &Item<'_>, tokens: &[TokenTree], pending: Pending) {
        let (region, owner) = (self.region, self.owner.clone());
        self.document(pending.docs);
        self.enter(item, self.range_of(tokens), pending.in_tests);
        if let Some(name) = item.name.filter(|_| item.kind != Some(ItemKind::Impl)) {
            self.push_word(name, Form::Definition, owner.clone(), false);
            if pending.is_deprecated {
                self.singleton(name, owner.clone(), pending.instead);
            }
        }
        let tokens = &tokens[tokens.len() - item.length..];
        if item.kind == Some(ItemKind::Function) {
            let mut after_name = tokens.iter().skip_while(|token| !item.is_name(token));
            if let Some(parameters) = after_name.find_map(|token| as_group(token, Delimiter::Parenthesis)) {
                self.parameters(&collect_tokens(parameters.stream()));
            }
        }
        for index in 0..tokens.len() {
            if item.kind == Some(ItemKind::Impl) || !item.is_name(&tokens[index]) {
                self.token(tokens, index, item.kind == Some(ItemKind::Use));
            }
        }
        (self.region, self.owner) = (region, owner);
    }

    fn token(&mut self, tokens: &[TokenTree], index: usize, is_import: bool) {
        match &tokens[index] {
            TokenTree::Ident(word) if self.words => self.word(word, tokens, index, is_import),
            TokenTree::Group(group) if is_replaces(&tokens[..index], group) => self.replaced(group),
            TokenTree::Group(group) => {
                let first = self.index.words.len();
                self.read(&collect_tokens(group.stream()), is_import);
                if let Some(word) = self.index.words[first..].last_mut().filter(|_| is_called_path(tokens, index)) {
                    word.form = Form::Call;
                }
            }
            _ => {}
        }
        self.bindings(&tokens[index..]);
    }

    /// Adds a region for the item, and makes it the current one.
    fn enter(&mut self, item: &Item<'_>, range: Range<usize>, in_tests: bool) {
        let around = &self.index.regions[self.region];
        let names = [Some(around.path.clone()), item.name.map(ToString::to_string)];
        let path = names.into_iter().flatten().filter(|name| !name.is_empty()).collect::<Vec<_>>().join("::");
        let in_tests = in_tests || around.in_tests;
        self.index.regions.push(Region { range, path, in_tests, parent: Some(self.region) });
        self.region = self.index.regions.len() - 1;
        match item.kind {
            Some(ItemKind::Impl | ItemKind::Trait) => self.owner = item.name.map(ToString::to_string),
            Some(ItemKind::Mod) => self.owner = None,
            _ => {}
        }
    }

    fn singleton(&mut self, name: &Ident, owner: Option<String>, instead: Option<String>) {
        let range = self.source.range(name.span());
        self.index.singletons.push(Singleton { name: name.to_string(), owner, instead, range });
    }

    /// Reads the entries of `replaces { … }`, each of which is a path after `static` or `const` or nothing.
    fn replaced(&mut self, entries: &Group) {
        for entry in split_outside_angles(&collect_tokens(entries.stream())) {
            let name = entry.iter().rposition(|token| matches!(token, TokenTree::Ident(_)));
            if let Some((name, TokenTree::Ident(word))) = name.map(|name| (name, &entry[name])) {
                let owner = qualifier(&entry[..name]).map(ToString::to_string);
                self.singleton(word, owner.clone(), None);
                self.push_word(word, Form::Definition, owner, false);
            }
        }
    }

    fn word(&mut self, word: &Ident, tokens: &[TokenTree], index: usize, is_import: bool) {
        let before = &tokens[..index];
        let form = if is_import { Some(Form::Import) } else { form_of(tokens, index) };
        if let Some(form) = form {
            let qualifier = qualifier(before).map(ToString::to_string);
            let qualifier = if qualifier.as_deref() == Some("Self") { self.owner.clone() } else { qualifier };
            self.push_word(word, form, qualifier, may_be_local(before));
        }
    }

    fn push_word(&mut self, word: &Ident, form: Form, qualifier: Option<String>, may_be_local: bool) {
        let range = self.source.range(word.span());
        self.index.words.push(Word { range, form, qualifier, region: self.region, may_be_local });
    }

    fn range_of(&self, tokens: &[TokenTree]) -> Range<usize> {
        match tokens {
            [first, .., last] | [first @ last] => {
                self.source.range(first.span()).start..self.source.range(last.span()).end
            }
            [] => 0..0,
        }
    }
}
