use super::parse::{Alias, Function};
use crate::kit::{
    attributes::named,
    paths::{Paths, mentions},
    tokens::{find_word, has_receiver, is_word},
};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Attribute, DeriveInput, GenericParam, LitStr, ext::IdentExt, parse_quote_spanned};

/// What stands where a singleton was, and compiles as long as nobody uses it: a bound that nothing fulfils has the span
/// of `instead`, so that rustc shows the replacement wherever it reports the bound.
pub(super) struct Tombstone<'a> {
    pub(super) paths: &'a Paths,
    pub(super) name: &'a Ident,
    pub(super) attrs: &'a [Attribute],
    pub(super) instead: &'a LitStr,
}

/// What a use of a function has for its value, so that it is no further error.
enum Returned {
    /// No type at all. Of a method, rustc would not find the method.
    Nothing,
    /// Whatever is asked for, as a type parameter.
    Anything,
    /// As it was: a further type parameter would be missing where those of the function are written out.
    AsWritten,
}

impl Returned {
    fn of(function: &Function) -> Self {
        let has_arguments = function.generics.params.iter().any(|param| !matches!(param, GenericParam::Lifetime(_)));
        match has_receiver(&function.inputs) {
            false => Self::Nothing,
            true if has_arguments && !mentions(&function.output, &format_ident!("impl")) => Self::AsWritten,
            true => Self::Anything,
        }
    }
}

impl Tombstone<'_> {
    pub(super) fn of_function(&self, function: &Function) -> TokenStream {
        let (name, doc, kept, bound) = (self.name, self.doc(), self.kept(), self.bound());
        let codegen = &self.paths.codegen;
        let returned = Returned::of(function);
        let Function { vis, qualifiers, generics, inputs, output, predicates } = function;
        let is_async = find_word(qualifiers, "async").is_some();
        let qualifiers = qualifiers.iter().filter(|token| !is_word(token, "async"));
        let (anything, output) = match returned {
            Returned::Nothing => (
                None,
                quote!(<#codegen::DeprecatedSingleton as #codegen::StillAvailable<'__factory_core_scope>>::Instance),
            ),
            Returned::Anything => (Some(quote!(__Instance)), quote!(__Instance)),
            Returned::AsWritten if is_async => (None, quote!(::core::future::Ready<#output>)),
            Returned::AsWritten => (None, output.clone()),
        };
        let params = generics.params.iter();
        // With a span of the user's, for what rustc may have to say of the head.
        quote_spanned! {name.span()=>
            #doc
            #(#kept)*
            #[allow(
                dead_code, unused_variables, unused_mut, unused_lifetimes, single_use_lifetimes,
                improper_ctypes_definitions, clippy::all, clippy::pedantic, clippy::nursery,
                reason = "there to be rejected, not to be called"
            )]
            #vis #(#qualifiers)* fn #name<'__factory_core_scope, #(#params,)* #anything> #inputs -> #output
            where
                #bound,
                #predicates
            {
                #codegen::unreachable_after_error()
            }
        }
    }

    /// The definition as it was, so that its fields and variants are no further error, with a parameter that has a
    /// default: rustc then checks the bound where the type is used, and not where it is written.
    pub(super) fn of_type(&self, mut ty: DeriveInput) -> TokenStream {
        let (span, name) = (self.instead.span(), self.name);
        let codegen = self.paths.codegen_at(span);
        let replaced = format_ident!("__FACTORY_CORE_REPLACED", span = span);
        let generics = &mut ty.generics;
        // With a span of the user's: rustc shows the head of a type in one piece.
        generics.lt_token.get_or_insert(syn::Token![<](name.span()));
        generics.gt_token.get_or_insert(syn::Token![>](name.span()));
        generics.params.push(parse_quote_spanned!(name.span()=> const #replaced: ::core::primitive::bool = true));
        let (_, arguments, _) = generics.split_for_impl();
        let bounded = quote_spanned!(span=> #name #arguments);
        // Not `Self`: a derive may copy the bound to a type of its own.
        let bound = parse_quote_spanned!(span=> #bounded: #codegen::TypeStillAvailable<'static, #replaced>);
        generics.make_where_clause().predicates.push(bound);
        let (doc, attrs) = (self.doc(), std::mem::take(&mut ty.attrs));
        quote! {
            #doc
            #(#attrs)*
            #[allow(dead_code, clippy::use_self, reason = "there to be rejected, not to be used")]
            #ty
        }
    }

    /// The type as it was, by way of a trait that all types would implement if the bound were fulfilled: rustc checks
    /// no bound of an alias itself.
    pub(super) fn of_alias(&self, alias: &Alias) -> TokenStream {
        let (name, doc, kept, bound) = (self.name, self.doc(), self.kept(), self.bound());
        let cfgs = named(self.attrs, &["cfg"]);
        let Alias { vis, generics, ty } = alias;
        let span = name.span();
        let apart = format_ident!("__{}ForEachUser", name.unraw(), span = span);
        quote_spanned! {span=>
            #doc
            #(#kept)*
            #[allow(dead_code, reason = "there to be rejected, not to be used")]
            #vis type #name #generics = <#ty as #apart<'static>>::Same;

            #(#cfgs)*
            #[doc(hidden)]
            #[allow(dead_code, unreachable_pub, reason = "a name for an error alone")]
            #vis trait #apart<'__factory_core_scope>
            where
                #bound,
            {
                type Same: ?::core::marker::Sized;
            }

            #(#cfgs)*
            impl<'__factory_core_scope, __Type: ?::core::marker::Sized> #apart<'__factory_core_scope> for __Type
            where
                #bound,
            {
                type Same = __Type;
            }
        }
    }

    /// That nothing fulfils. The lifetime keeps rustc from checking it where it is written: rust-lang/rust#48214.
    fn bound(&self) -> TokenStream {
        let (span, codegen) = (self.instead.span(), self.paths.codegen_at(self.instead.span()));
        quote_spanned!(span=> #codegen::DeprecatedSingleton: #codegen::StillAvailable<'__factory_core_scope>)
    }

    fn doc(&self) -> TokenStream {
        let doc = format!("Replaced by `{}`: a use of this does not compile.", self.instead.value());
        let is_documented = !named(self.attrs, &["doc"]).is_empty();
        let end = is_documented.then(|| quote!(#[doc = ""]));
        quote!(#[doc = #doc] #end)
    }

    /// The others say how a body that is gone was called, or linked, or rewritten.
    fn kept(&self) -> Vec<&Attribute> {
        named(self.attrs, &["doc", "cfg"])
    }
}
