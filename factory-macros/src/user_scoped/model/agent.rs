//! A type that belongs to one user, and how a factory makes it.

use super::{
    field::Field,
    source::Source,
    syntax::{ConstructorSyntax, ImplSyntax, StructSyntax},
};
use crate::kit::{
    paths::Paths,
    syntax::{generics::mentions_name, tokens::TokenVec},
};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Generics, Ident, Lifetime, TypeParam};

/// A struct, or the `impl` with its constructor.
pub(crate) struct Agent<'a> {
    pub(crate) paths: &'a Paths,
    pub(crate) ident: &'a Ident,
    /// The type as the generated impls name it.
    pub(crate) self_ty: TokenVec,
    pub(crate) generics: &'a Generics,
    /// The user's item without the attributes of this macro.
    pub(crate) stripped: TokenStream,
    /// True if the struct or a field is deprecated.
    pub(crate) is_deprecated: bool,
    /// The fields of the struct, or the arguments of the constructor.
    pub(crate) fields: Vec<Field<'a>>,
    /// The fields whose types do not have the form that their sources require.
    pub(crate) misfits: Vec<Field<'a>>,
    pub(crate) unknown_attrs: Vec<&'a Attribute>,
    pub(crate) construction: Construction<'a>,
}

/// The way in which a factory makes the agent.
#[derive(Clone, Copy)]
pub(crate) enum Construction<'a> {
    /// The factory gives each field its value.
    FromFields,
    /// A constructor in an `impl` elsewhere makes the struct.
    Elsewhere,
    By(&'a ConstructorSyntax),
}

impl<'a> Agent<'a> {
    pub(crate) fn from_struct(syntax: &'a StructSyntax) -> Self {
        let StructSyntax { ident, generics, .. } = syntax;
        let construction = if syntax.is_constructed { Construction::Elsewhere } else { Construction::FromFields };
        let fields = syntax.fields.iter().map(|field| Field::from_syntax(field, syntax.is_constructed));
        let (fields, misfits) = fields.partition(Field::has_required_form);
        let (_, arguments, _) = generics.split_for_impl();
        Self {
            paths: &syntax.paths,
            ident,
            self_ty: TokenVec::new(quote!(#ident #arguments)),
            generics,
            stripped: syntax.stripped.clone(),
            is_deprecated: syntax.is_deprecated,
            fields,
            misfits,
            unknown_attrs: syntax.unknown_attrs.iter().collect(),
            construction,
        }
    }

    /// Converts the first constructor. Leaves out the arguments that cannot be read, which were reported.
    pub(crate) fn from_impl(syntax: &'a ImplSyntax) -> Option<Self> {
        let constructor = syntax.constructors.first()?;
        let arguments = constructor.arguments.iter().filter_map(Field::from_argument);
        let (fields, misfits) = arguments.partition(Field::has_required_form);
        Some(Self {
            paths: &syntax.paths,
            ident: &syntax.ident,
            self_ty: TokenVec::new(syntax.self_ty.to_token_stream()),
            generics: &syntax.generics,
            stripped: syntax.stripped(),
            is_deprecated: false,
            fields,
            misfits,
            unknown_attrs: constructor.unknown_attrs(),
            construction: Construction::By(constructor),
        })
    }

    /// Returns whether the type declares `'user`.
    pub(crate) fn declares_user(&self) -> bool {
        self.generics.lifetimes().any(|param| param.lifetime.ident == "user")
    }

    pub(crate) fn first_lifetime(&self) -> Option<&'a Lifetime> {
        self.generics.lifetimes().next().map(|param| &param.lifetime)
    }

    /// Returns whether there is a parameter beside the user's lifetime.
    pub(crate) fn is_generic(&self) -> bool {
        self.generics.params.len() > 1
    }

    /// Returns whether another user-scoped type is required, so that the type can be part of a cycle.
    pub(crate) fn requires_user_scoped(&self) -> bool {
        self.fields.iter().any(|field| field.source.is_user_scoped())
    }

    /// Returns the fields that the caller of the factory gives.
    pub(crate) fn param_fields(&self) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(|field| field.source == Source::Param)
    }

    /// Returns the fields that are a scope. There should be one.
    pub(crate) fn scope_fields(&self) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(|field| field.source == Source::Scope)
    }

    /// Returns the fields that are agents.
    pub(crate) fn agent_fields(&self) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(|field| field.source == Source::Agent)
    }

    /// Returns the agents whose parameters are given values.
    pub(crate) fn fields_with_values(&self) -> impl Iterator<Item = &Field<'a>> {
        self.agent_fields().filter(|field| !field.values.is_empty())
    }

    /// Returns whether a type parameter is an agent or occurs in the type of one.
    pub(crate) fn is_agent_param(&self, param: &TypeParam) -> bool {
        self.agent_fields().any(|agent| mentions_name(agent.ty, &param.ident))
    }
}
