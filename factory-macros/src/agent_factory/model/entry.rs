//! An entry that the factory builds.

use super::{
    alias::AliasedType,
    syntax::{EntrySyntax, Param},
};
use crate::kit::{
    display::format_tokens,
    spans::without_lints,
    syntax::{generics::mentions_param, tokens::TokenVec},
    types::{identity::TypeIdentity, shapes::first_lifetime},
};
use proc_macro2::{Delimiter, Group, Span};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::{
    Attribute, GenericArgument, Generics, Ident, Lifetime, Path, PathArguments, PathSegment, Type, ext::IdentExt,
    spanned::Spanned,
};

/// An entry of `scoped` or `agents`: a user-scoped type that the factory builds.
pub(crate) struct Entry {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) ident: Ident,
    /// The type as it is written.
    pub(crate) path: Path,
    pub(crate) params: Vec<Param>,
    pub(crate) span: Span,
    pub(crate) type_name: String,
    pub(crate) identity: TypeIdentity,
    /// The type with `'user` as its first argument.
    pub(crate) ty: TokenVec,
    pub(crate) aliased: AliasedType,
    /// The tuple of the parameters' types, empty if there are none.
    tuple: Group,
    /// The same tuple with an alias, if there are parameters.
    pub(crate) aliased_params: Option<AliasedType>,
    /// True if the type or a parameter mentions a parameter of the platform.
    pub(crate) is_generic: bool,
}

impl Entry {
    /// Converts an entry. `kind` is a part of the name of its alias: a component and an agent may have the same name.
    pub(crate) fn new(syntax: EntrySyntax, kind: &str, factory: &Ident, generics: &Generics) -> Self {
        let EntrySyntax { attrs, ident, path, params } = syntax;
        let (span, ty) = (path.span(), type_for_user(&path));
        let alias = |kind: &str, ty: TokenVec| {
            AliasedType::for_user(&format!("__{}{kind}_{}", factory.unraw(), ident.unraw()), ty, generics, span)
        };
        let tuple = params_tuple(&params, span);
        let is_generic = mentions_param(&path, generics) || mentions_param(&tuple, generics);
        let aliased_params = (!params.is_empty()).then(|| alias("Params", TokenVec::new(tuple.to_token_stream())));
        let aliased = alias(kind, ty.clone());
        let (type_name, identity) = (format_tokens(&path), TypeIdentity::new(&path));
        Self { attrs, ident, path, params, span, type_name, identity, ty, aliased, tuple, aliased_params, is_generic }
    }

    /// Returns the tuple of the parameters' types as generated code names it.
    pub(crate) fn params_type(&self) -> &dyn ToTokens {
        match &self.aliased_params {
            Some(params) => params,
            None => &self.tuple,
        }
    }

    pub(crate) fn param_types(&self) -> impl Iterator<Item = &Type> {
        self.params.iter().map(|param| &param.ty)
    }

    pub(crate) fn param_names(&self) -> impl Iterator<Item = &Ident> {
        self.params.iter().map(|param| &param.ident)
    }

    /// Returns the name of the factory's field that keeps the component.
    pub(crate) fn slot(&self) -> Ident {
        format_ident!("__factory_core_slot_{}", self.ident.unraw(), span = without_lints(self.ident.span()))
    }

    /// Returns the type if the entry calls a function of it, as in `Memory::new`.
    pub(crate) fn called_type(&self) -> Option<String> {
        let words: Vec<_> = self.path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        let (last, ty) = words.split_last()?;
        let is_function = last.starts_with(char::is_lowercase) && ty.last()?.starts_with(char::is_uppercase);
        is_function.then(|| ty.join("::"))
    }

    /// Returns the name of the type, without its modules.
    pub(crate) fn base_name(&self) -> Option<&Ident> {
        self.last_segment().map(|last| &last.ident)
    }

    /// Returns the lifetime that is written, unless it is `'user`.
    pub(crate) fn other_lifetime(&self) -> Option<&Lifetime> {
        first_lifetime(self.last_segment()?).filter(|lifetime| lifetime.ident != "user")
    }

    fn last_segment(&self) -> Option<&PathSegment> {
        self.path.segments.last()
    }
}

/// Returns the tuple of the parameters' types.
fn params_tuple(params: &[Param], span: Span) -> Group {
    let types = params.iter().map(|param| &param.ty);
    let mut tuple = Group::new(Delimiter::Parenthesis, quote_spanned!(span=> #(#types,)*));
    tuple.set_span(span);
    tuple
}

/// Returns the type with `'user` as its first argument.
fn type_for_user(path: &Path) -> TokenVec {
    let (name, arguments) = path.segments.last().map(|last| (&last.ident, &last.arguments)).unzip();
    let modules = path.segments.pairs().filter(|segment| segment.punct().is_some());
    let arguments = match arguments {
        Some(PathArguments::AngleBracketed(arguments)) => arguments.args.iter().collect(),
        _ => Vec::new(),
    };
    let lifetimes = usize::from(matches!(arguments.first(), Some(GenericArgument::Lifetime(_))));
    let (leading_colon, arguments) = (&path.leading_colon, &arguments[lifetimes..]);
    TokenVec::new(quote_spanned!(path.span()=> #leading_colon #(#modules)* #name<'user #(, #arguments)*>))
}
