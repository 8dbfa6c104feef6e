use super::{
    field::{Field, Source},
    marks::Part,
    parse::Input,
    parse_impl::ImplInput,
};
use crate::kit::{
    errors::Errors,
    paths::{Paths, Tokens, mentions},
};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Generics, Ident, Type, TypeParam};

/// A type that belongs to one user.
pub(crate) struct Agent {
    pub(crate) paths: Paths,
    pub(crate) ident: Ident,
    /// The type as the `impl`s name it.
    pub(crate) self_ty: Tokens,
    pub(crate) generics: Generics,
    /// The user's item without our attributes.
    pub(crate) unmarked: TokenStream,
    /// Of a constructor, its arguments.
    pub(crate) fields: Vec<Field>,
    pub(crate) made: Made,
}

/// How one comes to be.
#[allow(clippy::large_enum_variant, reason = "a handful of them, for the time of one expansion")]
pub(crate) enum Made {
    /// From the values of its fields.
    FromFields,
    /// By a constructor, which stands in an `impl` somewhere.
    Elsewhere,
    /// By this constructor.
    By(Constructor),
}

/// `#[create] async fn open(…) -> Result<Self, OpenError>`
pub(crate) struct Constructor {
    pub(crate) ident: Ident,
    /// Under which it is there: all that calls it is, too.
    pub(crate) conditions: TokenStream,
    pub(crate) waits: Waits,
    /// As declared.
    pub(crate) output: Type,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Waits {
    No,
    /// `async`
    Yes,
}

impl Agent {
    pub(crate) fn from_syn(input: Input, errors: &mut Errors) -> Self {
        let mut fields = Vec::new();
        for field in input.fields {
            fields.extend(match input.made {
                Made::Elsewhere => Some(Field::without_source(field)),
                _ => Field::from_syn(field, Part::Field, errors),
            });
        }
        let (ident, generics, unmarked) = (input.ident, input.generics, input.unmarked);
        let (_, arguments, _) = generics.split_for_impl();
        let self_ty = Tokens::of(quote!(#ident #arguments));
        Self { paths: input.paths, ident, self_ty, generics, unmarked, fields, made: input.made }
    }

    /// Of the first constructor, as far as it can be read.
    pub(crate) fn from_impl(input: ImplInput, errors: &mut Errors) -> Option<Self> {
        let unmarked = input.unmarked();
        let constructor = input.constructors.into_iter().next()?;
        let (conditions, waits) = (constructor.conditions(), constructor.waits());
        let conditions = quote!(#(#conditions)*);
        let mut fields = Vec::new();
        for argument in constructor.arguments {
            fields.extend(Field::from_argument(argument, errors));
        }
        let made = Made::By(Constructor { ident: constructor.ident, conditions, waits, output: constructor.output? });
        let (paths, ident, generics) = (input.paths, input.ident, input.generics);
        let self_ty = Tokens::of(input.self_ty.into_token_stream());
        Some(Self { paths, ident, self_ty, generics, unmarked, fields, made })
    }

    pub(crate) fn names_user(&self) -> bool {
        self.generics.lifetimes().any(|param| param.lifetime.ident == "user")
    }

    /// Whether it asks for another user-scoped type, and so could be in a cycle.
    pub(crate) fn has_edges(&self) -> bool {
        self.fields.iter().any(|field| matches!(field.source, Source::Scoped | Source::Agent))
    }

    pub(crate) fn params(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| matches!(field.source, Source::Param))
    }

    /// There should be one.
    pub(crate) fn scopes(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| matches!(field.source, Source::Scope))
    }

    pub(crate) fn scope_field(&self) -> Option<&Field> {
        self.scopes().next()
    }

    /// The types of those that are parts of it.
    pub(crate) fn agents(&self) -> impl Iterator<Item = &Type> {
        self.fields.iter().filter(|field| matches!(field.source, Source::Agent)).map(|field| &field.ty)
    }

    /// Whether a type parameter stands for an agent, or for part of one.
    pub(crate) fn is_agent(&self, param: &TypeParam) -> bool {
        self.agents().any(|ty| mentions(ty, &param.ident))
    }
}
