use super::{
    expand::create_fn,
    parse::{Entries, Input, Named, Section},
    parse_entry::{FieldEntry, Param, TypeEntry},
};
use crate::{
    attest,
    errors::Errors,
    paths::{Paths, names_a_lifetime, ungrouped},
    vetting::{Vetting, shown},
};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use std::collections::HashSet;
use syn::{Attribute, GenericArgument, Ident, Path, PathArguments, Type, Visibility, ext::IdentExt, spanned::Spanned};

/// A platform, and the factory that serves one of its users.
pub(crate) struct Factory {
    pub(crate) paths: Paths,
    /// The factory's own name, visibility and attributes.
    pub(crate) head: Named,
    pub(crate) platform: Named,
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

/// A field of the platform: a shared component, or a guard, which is asked before a scope opens.
pub(crate) struct PlatformField {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) storage: Storage,
}

/// A user-scoped type that the factory makes.
pub(crate) struct Entry {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) ident: Ident,
    /// As written.
    pub(crate) path: Path,
    pub(crate) params: Vec<Param>,
}

impl Factory {
    pub(crate) fn from_syn(input: Input, errors: &mut Errors) -> Self {
        let mut factory = Self {
            paths: input.paths,
            head: input.factory,
            platform: input.platform,
            shared: Vec::new(),
            guards: Vec::new(),
            scoped: Vec::new(),
            agents: Vec::new(),
            replaced: Vec::new(),
            sections: Vec::new(),
            emission: Emission::Whole,
        };
        input.sections.into_iter().for_each(|section| factory.add(section, errors));
        factory
    }

    fn add(&mut self, section: Section, errors: &mut Errors) {
        match section.entries {
            Entries::Shared(entries) => {
                self.shared.extend(entries.into_iter().map(|entry| Shared::from_syn(entry, errors)));
            }
            Entries::Guards(entries) => {
                self.guards.extend(entries.into_iter().map(PlatformField::from));
            }
            Entries::Scoped(entries) => self.scoped.extend(entries.into_iter().map(Entry::from)),
            Entries::Agents(entries) => self.agents.extend(entries.into_iter().map(Entry::from)),
            Entries::Replaces(paths) => self.replaced.extend(paths),
            Entries::Unknown => {}
        }
        self.sections.push(section.name);
    }

    pub(crate) fn fields(&self) -> impl Iterator<Item = &PlatformField> {
        self.shared.iter().map(|shared| &shared.field).chain(&self.guards)
    }

    /// Of the factory and its platform.
    pub(crate) fn has_one_name(&self) -> bool {
        self.head.ident.unraw() == self.platform.ident.unraw()
    }

    /// After an error: so that a part given twice, or an attribute, is no second error of rustc's.
    pub(crate) fn keep_first_of_each(&mut self) {
        let scoped_types: HashSet<_> = self.scoped.iter().chain(&self.agents).map(Entry::type_name).collect();
        let (mut fields, mut types) = (HashSet::new(), scoped_types);
        let mut is_first = |field: &PlatformField| fields.insert(field.ident.unraw());
        self.shared.retain(|shared| {
            let is_type = !names_a_lifetime(&shared.field.ty) && !shared.field.is_impl_trait();
            is_first(&shared.field) && types.insert(shared.field.type_name()) && is_type
        });
        self.guards.retain(is_first);
        self.scoped.retain(|entry| entry.called_type().is_none());
        self.agents.retain(|entry| entry.called_type().is_none());
        let (mut scoped, mut types) = (HashSet::new(), HashSet::new());
        self.scoped.retain(|entry| scoped.insert(entry.ident.unraw()) && types.insert(entry.type_name()));
        let mut methods = HashSet::from([format_ident!("scope")]);
        self.agents.retain(|entry| methods.insert(entry.ident.unraw()));
        for entry in &mut self.agents {
            let mut params = HashSet::new();
            entry.params.retain(|param| params.insert(param.ident.unraw()));
        }
        let mut replaced = HashSet::new();
        let is_function = |path: &Path| {
            path.segments.last().is_some_and(|last| !last.ident.unraw().to_string().starts_with(char::is_uppercase))
        };
        let create = create_fn(&self.head.ident).to_string();
        self.replaced.retain(|path| is_function(path) && name_of(path) != create && replaced.insert(name_of(path)));
        self.replaced.iter_mut().for_each(|path| path.leading_colon = None);
        if self.has_one_name() {
            self.head.ident = format_ident!("__FactoryCore{}", self.head.ident);
        }
        for shared in &mut self.shared {
            shared.field.attrs.retain(|attr| !attr.path().is_ident("cfg") && !attr.path().is_ident("cfg_attr"));
        }
        let guards = self.guards.iter_mut().map(|guard| &mut guard.attrs);
        for attrs in guards.chain(self.agents.iter_mut().map(|entry| &mut entry.attrs)) {
            attrs.retain(|attr| attr.path().is_ident("doc"));
        }
    }
}

/// Of a replaced function: one name, however it is spelled.
pub(crate) fn name_of(path: &Path) -> String {
    let words: Vec<_> = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
    words.join("::")
}

impl Shared {
    fn from_syn(mut entry: FieldEntry, errors: &mut Errors) -> Self {
        let vetting = attest::take(&mut entry.attrs, errors);
        Self { field: entry.into(), vetting }
    }
}

impl From<FieldEntry> for PlatformField {
    fn from(FieldEntry { attrs, vis, ident, ty }: FieldEntry) -> Self {
        let storage = if matches!(ungrouped(&ty), Type::TraitObject(_)) { Storage::Arc } else { Storage::Inline };
        Self { attrs, vis, ident, ty, storage }
    }
}

impl From<TypeEntry> for Entry {
    fn from(TypeEntry { attrs, ident, path, params }: TypeEntry) -> Self {
        Self { attrs, ident, path, params }
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

    pub(crate) fn type_name(&self) -> String {
        shown(&self.ty)
    }
}

impl Entry {
    pub(crate) fn span(&self) -> Span {
        self.path.span()
    }

    pub(crate) fn type_name(&self) -> String {
        shown(&self.path)
    }

    /// For `Memory::new`, the type.
    pub(crate) fn called_type(&self) -> Option<String> {
        let words: Vec<_> = self.path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        let (last, ty) = words.split_last()?;
        let is_function = last.starts_with(char::is_lowercase) && ty.last()?.starts_with(char::is_uppercase);
        is_function.then(|| ty.join("::"))
    }

    /// `Team<SummaryAgent<'user>>`
    pub(crate) fn has_arguments(&self) -> bool {
        self.path.segments.last().is_some_and(|last| !last.arguments.is_empty())
    }

    /// The type's own name.
    pub(crate) fn last_word(&self) -> Option<&Ident> {
        self.path.segments.last().map(|last| &last.ident)
    }

    /// The type, with `'user` as its first argument.
    pub(crate) fn ty(&self) -> TokenStream {
        let mut path = self.path.clone();
        let arguments = path.segments.last_mut().map(|last| std::mem::take(&mut last.arguments));
        let Some(PathArguments::AngleBracketed(arguments)) = arguments else {
            return quote_spanned!(self.span()=> #path<'user>);
        };
        let names_user = matches!(arguments.args.first(), Some(GenericArgument::Lifetime(_)));
        let user = if names_user { TokenStream::new() } else { quote_spanned!(self.span()=> 'user,) };
        let arguments = arguments.args.iter();
        quote_spanned!(self.span()=> #path<#user #(#arguments),*>)
    }
}
