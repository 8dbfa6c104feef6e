//! A field of the struct, or an argument of the constructor, with its source.

use super::{
    source::{Source, form::is_scope},
    syntax::{ArgumentSyntax, FieldSyntax, ParamValue, SourceAttr},
};
use crate::kit::{
    syntax::{generics::mentions_type_param, tokens::mentions},
    types::{
        lifetimes::mentions_lifetime,
        shapes::{first_lifetime, last_segment, peel_groups},
    },
};
use proc_macro2::{Span, TokenStream};
use quote::format_ident;
use syn::{Attribute, Generics, Ident, Lifetime, Type};

pub(crate) struct Field<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) source: Source,
    /// The attribute that names the source, if there is one.
    pub(crate) attr: Option<&'a Attribute>,
    /// The argument of the source's attribute: the name of a component, an expression, or values.
    pub(crate) argument: Option<&'a TokenStream>,
    /// The values for the parameters of an agent.
    pub(crate) values: &'a [ParamValue],
    /// The attributes after the first, each of which names a further source.
    pub(crate) surplus: &'a [SourceAttr],
}

impl<'a> Field<'a> {
    /// Converts a field. If a constructor makes the struct, it gives the field its value, and each attribute is
    /// surplus.
    pub(crate) fn from_syntax(FieldSyntax { ident, ty, sources }: &'a FieldSyntax, is_constructed: bool) -> Self {
        if !is_constructed {
            return Self::new(ident, ty, sources);
        }
        Self { surplus: sources, ..Self::new(ident, ty, &[]) }
    }

    fn new(ident: &'a Ident, ty: &'a Type, sources: &'a [SourceAttr]) -> Self {
        let without_attr =
            Self { ident, ty, source: Source::Default, attr: None, argument: None, values: &[], surplus: &[] };
        match sources {
            _ if is_scope(ty) => Self { source: Source::Scope, surplus: sources, ..without_attr },
            [] => without_attr,
            [SourceAttr { attr, source, argument, values }, surplus @ ..] => {
                Self { source: *source, attr: Some(attr), argument: argument.as_ref(), values, surplus, ..without_attr }
            }
        }
    }

    /// Converts an argument that has a name and a type. Without an attribute it is a parameter, unless it borrows from
    /// the user: then the attribute was probably forgotten.
    pub(crate) fn from_argument(argument: &'a ArgumentSyntax) -> Option<Self> {
        let (ident, ty) = (argument.written.ident.as_ref()?, argument.written.ty.as_ref()?);
        let field = Self::new(ident, ty, argument.sources.as_ref()?);
        let is_param = field.source == Source::Default && field.borrowed_from_user().is_none();
        Some(if is_param { Self { source: Source::Param, ..field } } else { field })
    }

    /// Returns whether the type has the form that the source requires.
    pub(crate) fn has_required_form(&self) -> bool {
        self.source.required_form().fits(self.ty)
    }

    /// Returns the type by which the factory knows the value: without the reference or the `Arc` around it.
    pub(crate) fn component(&self) -> &'a Type {
        self.source.required_form().peel(self.ty)
    }

    /// Returns the type with `#[user_scoped]`, if the value has one.
    pub(crate) fn user_scoped_type(&self) -> Option<&'a Type> {
        self.source.is_user_scoped().then(|| self.component())
    }

    /// Returns the first lifetime of the component if it is neither `'user` nor `'_`. A missing one is left for rustc
    /// to report.
    pub(crate) fn other_lifetime(&self) -> Option<&'a Lifetime> {
        let lifetime = first_lifetime(last_segment(self.component())?)?;
        (lifetime.ident != "user" && lifetime.ident != "_").then_some(lifetime)
    }

    /// Returns whether the type contains a scope, such as `&UserScope<'user>`.
    pub(crate) fn wraps_scope(&self) -> bool {
        self.source != Source::Scope && mentions(self.ty, &format_ident!("UserScope"))
    }

    /// Returns the `T` of a `&'user T` that has no default, as `&'user str` has.
    pub(crate) fn borrowed_from_user(&self) -> Option<&'a Type> {
        let Type::Reference(reference) = peel_groups(self.ty) else { return None };
        let is_user = reference.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident == "user");
        let has_default = match peel_groups(&reference.elem) {
            Type::Slice(_) => true,
            Type::Path(ty) => ty.path.is_ident("str"),
            _ => false,
        };
        (is_user && !has_default).then_some(&*reference.elem)
    }

    pub(crate) fn borrows_mutably(&self) -> bool {
        matches!(peel_groups(self.ty), Type::Reference(reference) if reference.mutability.is_some())
    }

    /// Returns the span of the last token of the argument, or of the name. Rustc reports the end of an incomplete
    /// expression at the token after it.
    pub(crate) fn end_span(&self) -> Span {
        let last = self.argument.and_then(|argument| argument.clone().into_iter().last());
        last.map_or_else(|| self.ident.span(), |last| last.span())
    }
}

/// Returns whether the type of an agent or a component lacks its lifetime. A type parameter, `Self` and a projection
/// may have it without showing it.
pub(crate) fn lacks_lifetime(ty: &Type, generics: &Generics) -> bool {
    let Type::Path(path) = peel_groups(ty) else { return false };
    let may_hide_it = path.qself.is_some() || path.path.is_ident("Self") || mentions_type_param(ty, generics);
    !may_hide_it && !mentions_lifetime(ty)
}
