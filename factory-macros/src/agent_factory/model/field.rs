//! A field of the platform, or of the request data.

use super::{
    alias::AliasedType,
    syntax::{FieldSyntax, SharedSyntax},
};
use crate::kit::{
    attestation::SharingProof,
    display::format_tokens,
    syntax::{
        generics::mentions_param,
        tokens::{TokenVec, mentions},
    },
    types::{identity::TypeIdentity, partitions::find_partition, shapes::peel_groups},
};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Attribute, Generics, Ident, Type, Visibility, ext::IdentExt, spanned::Spanned};

/// A component that all users share.
pub(crate) struct Shared {
    pub(crate) field: PlatformField,
    pub(crate) proof: SharingProof,
}

/// A field of the platform, which is a shared component or a guard, or a field of the request data.
pub(crate) struct PlatformField {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    /// The type as it is written.
    pub(crate) ty: Type,
    /// The type as generated code names it. A type that mentions a parameter of the platform has no alias.
    pub(crate) aliased: AliasedType,
    pub(crate) name: Option<ComponentName>,
    pub(crate) storage: Storage,
    pub(crate) identity: TypeIdentity,
    pub(crate) type_name: String,
}

/// The way in which the struct stores a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Storage {
    Inline,
    /// A `dyn Trait` is stored in an `Arc`.
    Arc,
}

/// `as Primary`: a marker type that distinguishes a component from another one of its type.
pub(crate) struct ComponentName {
    pub(crate) ty: Type,
    pub(crate) aliased: AliasedType,
}

impl Shared {
    pub(crate) fn new(SharedSyntax { field, proof }: SharedSyntax, platform: &Ident, generics: &Generics) -> Self {
        Self { field: PlatformField::new(field, platform, generics), proof }
    }
}

impl PlatformField {
    /// Converts a field of the struct `owner`.
    pub(crate) fn new(syntax: FieldSyntax, owner: &Ident, generics: &Generics) -> Self {
        let FieldSyntax { attrs, vis, ident, ty, name } = syntax;
        let alias_name = |kind: &str| format!("__{}{kind}_{}", owner.unraw(), ident.unraw());
        let aliased = if mentions_param(&ty, generics) {
            AliasedType::written(&ty)
        } else {
            AliasedType::new(&alias_name("Field"), &ty, generics)
        };
        let name = name.map(|ty| {
            let aliased = AliasedType::new(&alias_name("Name"), &ty, generics);
            ComponentName { ty, aliased }
        });
        let is_trait_object = matches!(peel_groups(&ty), Type::TraitObject(_));
        let storage = if is_trait_object { Storage::Arc } else { Storage::Inline };
        let (identity, type_name) = (TypeIdentity::new(&ty), format_tokens(&ty));
        Self { attrs, vis, ident, ty, aliased, name, storage, identity, type_name }
    }

    /// Returns the type that an agent borrows. In a reference, a `dyn Trait` would have a shorter lifetime than in the
    /// rest of the generated code.
    pub(crate) fn borrowed_type(&self, codegen: &TokenVec) -> TokenStream {
        let ty = &self.aliased;
        if ty.is_aliased() { quote!(#ty) } else { quote_spanned!(self.span()=> #codegen::WithStaticBounds<#ty>) }
    }

    /// Returns the type of the field as generated code names it.
    pub(crate) fn stored_type(&self) -> TokenStream {
        self.store(&self.aliased)
    }

    /// Returns the type of the field as it is written.
    pub(crate) fn written_stored_type(&self) -> TokenStream {
        self.store(&self.ty)
    }

    fn store(&self, ty: &dyn ToTokens) -> TokenStream {
        match self.storage {
            Storage::Inline => ty.to_token_stream(),
            Storage::Arc => quote_spanned!(self.span()=> ::std::sync::Arc<#ty>),
        }
    }

    pub(crate) fn span(&self) -> Span {
        self.ty.span()
    }

    pub(crate) fn is_impl_trait(&self) -> bool {
        matches!(peel_groups(&self.ty), Type::ImplTrait(_))
    }

    /// Returns whether the type contains a value for each user, conversation or tenant.
    pub(crate) fn is_partitioned(&self) -> bool {
        find_partition(&self.ty).is_some()
    }

    /// Returns the alias for the check of `Shareable`, unless the check has to see the type itself: it looks into a
    /// partition, and for the alias of a `dyn Trait` rustc would print a lifetime that the user did not write.
    pub(crate) fn alias_for_check(&self) -> Option<Type> {
        let is_opaque = !self.is_partitioned() && !mentions(&self.ty, &format_ident!("dyn"));
        (is_opaque && self.aliased.is_aliased()).then(|| Type::Verbatim(self.aliased.to_token_stream()))
    }

    /// Returns the type and the name that an agent requests the component by.
    pub(crate) fn full_name(&self) -> String {
        match &self.name {
            Some(name) => format!("{} as {}", self.type_name, format_tokens(&name.ty)),
            None => self.type_name.clone(),
        }
    }

    /// Returns the identity of the type and the name that an agent requests the component by.
    pub(crate) fn full_identity(&self) -> (TypeIdentity, Option<TypeIdentity>) {
        (self.identity.clone(), self.name.as_ref().map(|name| TypeIdentity::new(&name.ty)))
    }
}

impl ComponentName {
    /// Replaces a name that is not a type by one that is.
    pub(crate) fn make_valid(&mut self) {
        self.ty = Type::Verbatim(quote!(()));
        self.aliased = AliasedType::written(&self.ty);
    }
}
