use super::{
    entry::Entry,
    parse::{Entries, Input, Named, Section},
};
use crate::kit::{
    attest,
    errors::Errors,
    paths::{Paths, ungrouped},
    vetting::{Vetting, shown},
};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote_spanned};
use std::vec;
use syn::{Attribute, Generics, Ident, Path, Type, Visibility, ext::IdentExt, spanned::Spanned};

/// A platform, and the factory that serves one of its users.
pub(crate) struct Factory {
    pub(crate) paths: Paths,
    /// The factory's own name, visibility and attributes.
    pub(crate) head: Named,
    pub(crate) platform: Named,
    /// The platform's, and so the factory's too.
    pub(crate) generics: Generics,
    pub(crate) shared: Vec<Shared>,
    pub(crate) guards: Vec<PlatformField>,
    pub(crate) scoped: Vec<Entry>,
    pub(crate) agents: Vec<Entry>,
    pub(crate) replaced: Vec<Path>,
    /// As written, for the rules.
    pub(crate) sections: Vec<Ident>,
    pub(crate) emission: Emission,
}

/// How much of the factory is emitted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Emission {
    Whole,
    /// After an error: the types and methods, without the checks and the bodies that would report more.
    Outline,
}

/// What all users borrow.
pub(crate) struct Shared {
    pub(crate) field: PlatformField,
    pub(crate) vetting: Vetting,
}

/// How the platform holds a component.
#[derive(Clone, Copy)]
pub(crate) enum Storage {
    Inline,
    /// A `dyn Trait`.
    Arc,
}

/// `pub database: Database`, `pub replica: Database as Replica`
///
/// A field of the platform: a shared component, or a guard, which is asked before a scope opens.
pub(crate) struct PlatformField {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    /// A marker type, to tell it from another one of its type.
    pub(crate) name: Option<Type>,
    pub(crate) storage: Storage,
    pub(super) type_name: String,
}

impl Factory {
    pub(crate) fn from_syn(input: Input, errors: &mut Errors) -> Self {
        let mut factory = Self {
            paths: input.paths,
            head: input.factory,
            platform: input.platform,
            generics: input.generics,
            shared: Vec::new(),
            guards: Vec::new(),
            scoped: Vec::new(),
            agents: Vec::new(),
            replaced: Vec::new(),
            sections: Vec::new(),
            emission: Emission::Whole,
        };
        for section in input.sections {
            factory.add(section, errors);
        }
        factory
    }

    fn add(&mut self, section: Section, errors: &mut Errors) {
        match section.entries {
            Entries::Shared(fields) => {
                for mut field in fields {
                    let vetting = attest::take(&mut field.attrs, errors);
                    self.shared.push(Shared { field, vetting });
                }
            }
            Entries::Guards(fields) => self.guards.extend(fields),
            Entries::Scoped(entries) => self.scoped.extend(entries),
            Entries::Agents(entries) => self.agents.extend(entries),
            Entries::Replaces(paths) => self.replaced.extend(paths),
            Entries::Unknown => {}
        }
        self.sections.push(section.name);
    }

    pub(crate) fn fields(&self) -> vec::IntoIter<&PlatformField> {
        let mut fields: Vec<_> = self.shared.iter().map(|shared| &shared.field).collect();
        fields.extend(&self.guards);
        fields.into_iter()
    }

    /// What the factory makes.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.scoped.iter().chain(&self.agents)
    }

    /// The components of each type that is shared by names alone.
    pub(crate) fn shared_by_name_alone(&self) -> impl Iterator<Item = Vec<&PlatformField>> {
        let (mut types, mut of_types) = (Vec::new(), Vec::<Vec<_>>::new());
        for Shared { field, .. } in &self.shared {
            let ty = field.type_name();
            if let Some(index) = types.iter().position(|known| *known == ty) {
                of_types[index].push(field);
            } else {
                types.push(ty);
                of_types.push(vec![field]);
            }
        }
        of_types.retain(|fields| fields.iter().all(|field| field.name.is_some() && !self.is_generic_in(&field.ty)));
        of_types.into_iter()
    }

    /// Of the factory and its platform.
    pub(crate) fn has_one_name(&self) -> bool {
        self.head.ident.unraw() == self.platform.ident.unraw()
    }
}

/// Of a replaced function: one name, however it is spelled.
pub(crate) fn name_of(path: &Path) -> String {
    words_of(path).join("::")
}

pub(crate) fn words_of(path: &Path) -> Vec<String> {
    path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect()
}

impl Storage {
    pub(super) fn of(ty: &Type) -> Self {
        if matches!(ungrouped(ty), Type::TraitObject(_)) { Self::Arc } else { Self::Inline }
    }
}

impl PlatformField {
    /// The type of the platform's field.
    pub(crate) fn stored(&self) -> TokenStream {
        let ty = &self.ty;
        match self.storage {
            Storage::Inline => ty.to_token_stream(),
            Storage::Arc => quote_spanned!(ty.span()=> ::std::sync::Arc<#ty>),
        }
    }

    pub(crate) fn is_impl_trait(&self) -> bool {
        matches!(ungrouped(&self.ty), Type::ImplTrait(_))
    }

    pub(crate) fn type_name(&self) -> &str {
        &self.type_name
    }

    /// With the name that it is asked by.
    pub(crate) fn full_name(&self) -> String {
        let name = self.name.as_ref().map(|name| format!(" as {}", shown(name))).unwrap_or_default();
        format!("{}{name}", self.type_name())
    }
}
