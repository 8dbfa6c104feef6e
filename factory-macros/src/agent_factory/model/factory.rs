//! The factory with its platform and its entries.

use super::{
    entry::Entry,
    field::{PlatformField, Shared},
    names::plain_name,
    replaced::{Replaced, create_fn_name},
    request::Request,
    syntax::{Declaration, Entries, FactorySyntax, Section},
};
use crate::kit::{
    facts::Facts,
    paths::Paths,
    types::{identity::TypeIdentity, shapes::peel_groups},
};
use syn::{Generics, Ident, Type, ext::IdentExt};

/// A platform, and the factory that serves one of its users.
pub(crate) struct Factory {
    pub(crate) paths: Paths,
    pub(crate) head: Declaration,
    pub(crate) platform: Declaration,
    /// The generic parameters of the platform. The factory has the same ones after its lifetime.
    pub(crate) generics: Generics,
    pub(crate) shared: Vec<Shared>,
    /// `None` without the section. Then a scope opens without request data.
    pub(crate) request: Option<Request>,
    pub(crate) guards: Vec<PlatformField>,
    pub(crate) scoped: Vec<Entry>,
    pub(crate) agents: Vec<Entry>,
    pub(crate) replaced: Vec<Replaced>,
    /// The names of the sections as they are written, repeated and unknown ones included.
    pub(crate) sections: Vec<Ident>,
    /// True if no section has an entry, not even one whose condition does not hold.
    pub(crate) is_empty: bool,
    pub(crate) emission: Emission,
    pub(crate) facts: Facts,
}

/// The part of the factory that is emitted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Emission {
    Whole,
    /// The types and methods after an error, without the checks and bodies in which rustc would report more errors.
    Outline,
}

impl Factory {
    pub(crate) fn new(syntax: FactorySyntax, facts: Facts) -> Self {
        let mut factory = Self {
            paths: Paths::new(syntax.root),
            head: syntax.factory,
            platform: syntax.platform,
            generics: syntax.generics,
            shared: Vec::new(),
            request: None,
            guards: Vec::new(),
            scoped: Vec::new(),
            agents: Vec::new(),
            replaced: Vec::new(),
            sections: Vec::new(),
            is_empty: syntax.sections.iter().all(|section| section.is_empty),
            emission: Emission::Whole,
            facts,
        };
        for section in syntax.sections {
            factory.add_section(section);
        }
        factory
    }

    /// Adds the entries of a section. If the section is repeated, only entries with new names are added: a section that
    /// is pasted twice is one error.
    fn add_section(&mut self, section: Section) {
        let is_repeated = self.sections.contains(&section.name);
        let (head, platform, generics) = (&self.head.ident, &self.platform.ident, &self.generics);
        match section.entries {
            Entries::Shared(fields) => {
                let shared = fields.into_iter().map(|field| Shared::new(field, platform, generics));
                add_entries(&mut self.shared, shared, is_repeated, |shared| plain_name(&shared.field.ident));
            }
            Entries::Request(fields) => {
                let request = self.request.get_or_insert_with(|| Request::new(head));
                request.attrs.extend(section.attrs);
                let fields: Vec<_> = fields.into_iter().map(|field| request.field(field, generics)).collect();
                add_entries(&mut request.fields, fields.into_iter(), is_repeated, |field| plain_name(&field.ident));
            }
            Entries::Guards(fields) => {
                let guards = fields.into_iter().map(|field| PlatformField::new(field, platform, generics));
                add_entries(&mut self.guards, guards, is_repeated, |guard| plain_name(&guard.ident));
            }
            Entries::Scoped(entries) => {
                let entries = entries.into_iter().map(|entry| Entry::new(entry, "Scoped", head, generics));
                add_entries(&mut self.scoped, entries, is_repeated, |entry| plain_name(&entry.ident));
            }
            Entries::Agents(entries) => {
                let entries = entries.into_iter().map(|entry| Entry::new(entry, "Agent", head, generics));
                add_entries(&mut self.agents, entries, is_repeated, |entry| plain_name(&entry.ident));
            }
            Entries::Replaces(replaced) => {
                let replaced = replaced.into_iter().map(Replaced::new);
                add_entries(&mut self.replaced, replaced, is_repeated, Replaced::plain_path);
            }
            Entries::Unknown => {}
        }
        self.sections.push(section.name);
    }

    /// Returns the fields of the platform.
    pub(crate) fn fields(&self) -> Vec<&PlatformField> {
        let mut fields: Vec<_> = self.shared.iter().map(|shared| &shared.field).collect();
        fields.extend(&self.guards);
        fields
    }

    /// Returns the fields of the request data.
    pub(crate) fn request_fields(&self) -> &[PlatformField] {
        self.request.as_ref().map_or(&[], |request| &request.fields)
    }

    /// Returns the fields of the platform, and then those of the request data.
    pub(crate) fn all_fields(&self) -> impl Iterator<Item = &PlatformField> {
        self.fields().into_iter().chain(self.request_fields())
    }

    /// Returns the fields that agents borrow: the shared components, and then the request data.
    pub(crate) fn requested_fields(&self) -> impl Iterator<Item = &PlatformField> {
        self.shared.iter().map(|shared| &shared.field).chain(self.request_fields())
    }

    /// Returns the entries that the factory builds.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.scoped.iter().chain(&self.agents)
    }

    /// Groups the fields of each type that is listed only under names.
    pub(crate) fn types_listed_by_name<'a>(&self, fields: &[&'a PlatformField]) -> Vec<Vec<&'a PlatformField>> {
        let (mut types, mut groups) = (Vec::<&TypeIdentity>::new(), Vec::<Vec<_>>::new());
        for &field in fields {
            if let Some(index) = types.iter().position(|known| **known == field.identity) {
                groups[index].push(field);
            } else {
                types.push(&field.identity);
                groups.push(vec![field]);
            }
        }
        groups.retain(|fields| fields.iter().all(|field| field.name.is_some() && !self.mentions_param(&field.ty)));
        groups
    }

    /// Returns whether the factory and its platform have the same name.
    pub(crate) fn has_name_of_platform(&self) -> bool {
        self.head.ident.unraw() == self.platform.ident.unraw()
    }

    /// Returns the name of the first component or agent whose type is written as this name, without a path.
    pub(crate) fn find_by_type(&self, name: &Ident) -> Option<&Ident> {
        // A shared `Factory<'static>` is the factory itself, which has an error of its own.
        let is_field =
            |field: &&PlatformField| matches!(peel_groups(&field.ty), Type::Path(ty) if ty.path.is_ident(name));
        let is_entry = |entry: &&Entry| entry.path.segments.len() == 1 && entry.base_name() == Some(name);
        let field = self.all_fields().find(is_field).map(|field| &field.ident);
        field.or_else(|| self.entries().find(is_entry).map(|entry| &entry.ident))
    }

    /// Returns the name of the function that makes the factory.
    pub(crate) fn create_fn(&self) -> Ident {
        create_fn_name(&self.head.ident)
    }
}

fn add_entries<T>(known: &mut Vec<T>, added: impl Iterator<Item = T>, is_repeated: bool, name: impl Fn(&T) -> String) {
    for entry in added {
        if !(is_repeated && known.iter().any(|known| name(known) == name(&entry))) {
            known.push(entry);
        }
    }
}
