//! The names of types in a file: `type` aliases, imports and definitions. Names are not resolved by module: a name that has
//! several meanings in a file is not certain.

use std::collections::{HashMap, HashSet};
use syn::{
    Item, ItemType, ItemUse, Type, UseTree,
    ext::IdentExt,
    visit::{self, Visit},
};

/// A meaning of a name, other than an import of this name.
#[derive(Clone)]
pub(crate) enum Meaning<'a> {
    Alias(&'a Type),
    /// `use … as …`, with the name before it.
    Renamed(String),
    /// A type that the file defines, other than by a macro.
    Defined,
}

#[derive(Default)]
pub(crate) struct TypeNames<'a> {
    meanings: HashMap<String, Vec<Meaning<'a>>>,
    /// The first names of the paths by which a name is imported.
    roots: HashMap<String, HashSet<String>>,
}

impl<'a> TypeNames<'a> {
    pub(crate) fn of(items: &'a [Item]) -> Self {
        let mut names = Self::default();
        for item in items {
            names.visit_item(item);
        }
        names
    }

    pub(crate) fn meanings(&self, name: &str) -> &[Meaning<'a>] {
        self.meanings.get(name).map_or(&[], Vec::as_slice)
    }

    /// Returns the crates and modules where a written path may begin, as far as the file shows them.
    pub(crate) fn roots(&self, written: &[String]) -> Vec<String> {
        let imported = written.first().and_then(|first| self.roots.get(first));
        let own = written.first().filter(|_| written.len() > 1 && imported.is_none());
        imported.into_iter().flatten().chain(own).cloned().collect()
    }

    fn add(&mut self, name: String, meaning: Meaning<'a>) {
        let meanings = self.meanings.entry(name).or_default();
        let is_known = |known: &Meaning<'_>| match (known, &meaning) {
            (Meaning::Renamed(known), Meaning::Renamed(new)) => known == new,
            _ => false,
        };
        if !meanings.iter().any(is_known) {
            meanings.push(meaning);
        }
    }

    fn import(&mut self, tree: &UseTree, root: Option<String>) {
        match tree {
            UseTree::Path(path) => self.import(&path.tree, root.or_else(|| Some(path.ident.unraw().to_string()))),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, root.clone())),
            UseTree::Name(name) => self.note_root(name.ident.unraw().to_string(), root),
            UseTree::Rename(renamed) => {
                let (old, new) = (renamed.ident.unraw().to_string(), renamed.rename.unraw().to_string());
                self.note_root(new.clone(), root.or_else(|| Some(old.clone())));
                if old != new {
                    self.add(new, Meaning::Renamed(old));
                }
            }
            UseTree::Glob(_) => {}
        }
    }

    fn note_root(&mut self, name: String, root: Option<String>) {
        self.roots.entry(name).or_default().extend(root);
    }
}

impl<'a> Visit<'a> for TypeNames<'a> {
    fn visit_item(&mut self, item: &'a Item) {
        let defined = match item {
            Item::Struct(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Union(item) => Some(&item.ident),
            _ => None,
        };
        if let Some(name) = defined {
            self.add(name.unraw().to_string(), Meaning::Defined);
        }
        visit::visit_item(self, item);
    }

    fn visit_item_type(&mut self, alias: &'a ItemType) {
        self.add(alias.ident.unraw().to_string(), Meaning::Alias(&alias.ty));
    }

    fn visit_item_use(&mut self, item: &'a ItemUse) {
        self.import(&item.tree, None);
    }
}
