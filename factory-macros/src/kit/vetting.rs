//! The check that all users may share a type, as `#[derive(Shareable)]` and `agent_factory!` emit it.

use crate::kit::paths::{Paths, mentions, ungrouped};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{GenericArgument, GenericParam, Generics, Ident, Member, PathArguments, Type, spanned::Spanned};

/// Who says that a type holds no user's state.
#[derive(Clone, Copy)]
pub(crate) enum Vetting {
    /// The `Shareable` bound.
    Checked,
    /// The user's word.
    Attested,
}

/// That all users may share these types of one definition.
pub(crate) fn checks(name: &Ident, generics: &Generics, paths: &Paths, types: &[(&Type, Vetting)]) -> TokenStream {
    let (mut checked, mut attested, mut parameters) = (Vec::new(), Vec::new(), Vec::new());
    for &(ty, vetting) in types {
        match vetting {
            Vetting::Checked if is_type_param(ty, generics) => {
                parameters.push(ty.to_token_stream());
            }
            Vetting::Checked => {
                let (holds_handle, codegen) = (holds_handle(ty, generics, paths), paths.codegen_at(ty.span()));
                checked.push(quote_spanned!(ty.span()=> #ty, #codegen::ProbeResult<{ #holds_handle }>));
            }
            Vetting::Attested => attested.push(ty.to_token_stream()),
        }
    }
    let (root, codegen) = (paths.root_at(name.span()), paths.codegen_at(name.span()));
    let shareable = quote_spanned! {name.span()=>
        T: #codegen::AllUsersMayShare + #codegen::KeepsOnlyValues<Held> + ?::core::marker::Sized, Held
    };
    let sendable = quote_spanned!(name.span()=> T: #codegen::AllThreadsMayShare + ?::core::marker::Sized);
    let checked = fulfil("all_users_may_share", &shareable, name, generics, &checked);
    // Of a parameter, rustc says by which trait to bound it.
    let bound = quote_spanned!(name.span()=> T: #root::Shareable);
    let parameters =
        (!parameters.is_empty()).then(|| fulfil("all_users_may_share_any", &bound, name, generics, &parameters));
    let attested = fulfil("all_threads_may_share", &sendable, name, generics, &attested);
    quote! {
        #[allow(dead_code, clippy::extra_unused_type_parameters, reason = "for the compiler to check, not to run")]
        const _: () = {
            // Comes second to an inherent constant.
            #[allow(unused_imports, reason = "where no type is checked")]
            use #codegen::HandleProbeFallback as _;
            #checked
            #parameters
            #attested
        };
    }
}

pub(crate) fn is_type_param(ty: &Type, generics: &Generics) -> bool {
    generics.type_params().any(|param| param.ident == shown(ty))
}

/// A function that compiles if each of the types fulfils the bounds. The bounds stand at a function named as the
/// definition, with its span: rustc then says "required by a bound in `Database`", and shows the user's own line.
pub(crate) fn fulfil(
    what: &str,
    bounds: &TokenStream,
    name: &Ident,
    generics: &Generics,
    types: &[TokenStream],
) -> TokenStream {
    let what = format_ident!("{what}");
    let (parameters, _, predicates) = generics.split_for_impl();
    let bounded = quote_spanned!(name.span()=> #[allow(non_snake_case)] fn #name<#bounds>() {});
    let calls = types.iter().map(|ty| quote_spanned!(ty.span()=> let _ = #name::<#ty>;));
    quote! {
        fn #what #parameters () #predicates {
            #bounded
            #(#calls)*
        }
    }
}

/// The shapes of a type, each a struct or a variant with its members, still as the macro has seen them: an attribute
/// macro below it may have given the type others.
///
/// By a bound: where the one type is asked for and the other one given, rustc would coerce what derefs to it.
pub(crate) fn unchanged(
    name: &Ident,
    generics: &Generics,
    paths: &Paths,
    shapes: &[(TokenStream, Vec<(Member, TokenStream)>)],
) -> TokenStream {
    if shapes.is_empty() {
        return TokenStream::new();
    }
    let (parameters, ty, predicates) = generics.split_for_impl();
    let mut arms = TokenStream::new();
    for (path, members) in shapes {
        let (mut bindings, mut compared) = (TokenStream::new(), TokenStream::new());
        for (index, (name, ty)) in members.iter().enumerate() {
            let (bound, codegen) = (format_ident!("__factory_core_{index}"), paths.codegen_at(ty.span()));
            bindings.extend(quote!(#name: #bound,));
            compared.extend(quote_spanned!(ty.span()=> #codegen::assert_field_unchanged::<#ty, _>(#bound);));
        }
        arms.extend(quote!(#path { #bindings } => { #compared }));
    }
    quote! {
        #[allow(dead_code, clippy::match_single_binding, clippy::extra_unused_type_parameters, reason = "for the compiler to check, not to run")]
        const _: () = {
            fn __factory_core_unchanged #parameters (__factory_core_value: &#name #ty) #predicates {
                match __factory_core_value { #arms }
            }
        };
    }
}

/// A constant expression. A type that names a parameter of the function around it cannot stand in one; there the
/// parameter's own bound has to do.
fn holds_handle(ty: &Type, generics: &Generics, paths: &Paths) -> TokenStream {
    let is_generic = generics.params.iter().any(|param| match param {
        GenericParam::Type(param) => mentions(ty, &param.ident),
        GenericParam::Const(param) => mentions(ty, &param.ident),
        GenericParam::Lifetime(_) => false,
    });
    if is_generic {
        return quote!(false);
    }
    let codegen = &paths.codegen;
    let mut parts = Vec::new();
    parts_of_per_user(ty, &mut parts);
    quote!(<#codegen::SharingProbe<#ty>>::HOLDS_HANDLE #(|| <#codegen::SharingProbe<#codegen::PerUserPart<#parts>>>::HOLDS_HANDLE)*)
}

/// What stands between the angles of a `PerUser`, at every depth: no bound looks into a tuple, or a type of the user's.
fn parts_of_per_user<'a>(ty: &'a Type, parts: &mut Vec<&'a Type>) {
    let is_per_user =
        matches!(ungrouped(ty), Type::Path(ty) if ty.path.segments.last().is_some_and(|last| last.ident == "PerUser"));
    for inner in inner_types(ty) {
        if is_per_user {
            all_parts(inner, parts);
        } else {
            parts_of_per_user(inner, parts);
        }
    }
}

fn all_parts<'a>(ty: &'a Type, parts: &mut Vec<&'a Type>) {
    parts.push(ty);
    for inner in inner_types(ty) {
        all_parts(inner, parts);
    }
}

fn inner_types(ty: &Type) -> Vec<&Type> {
    match ungrouped(ty) {
        Type::Path(ty) => ty.path.segments.last().map(|last| argument_types(&last.arguments)).unwrap_or_default(),
        Type::Tuple(ty) => ty.elems.iter().collect(),
        Type::Array(ty) => vec![&ty.elem],
        Type::Slice(ty) => vec![&ty.elem],
        Type::Paren(ty) => vec![&ty.elem],
        _ => Vec::new(),
    }
}

fn argument_types(arguments: &PathArguments) -> Vec<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return Vec::new() };
    let mut types = Vec::new();
    for argument in &arguments.args {
        if let GenericArgument::Type(ty) = argument {
            types.push(ty);
        }
    }
    types
}

/// For messages: without the spaces that tokens are printed with.
pub(crate) fn shown(tokens: &dyn ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let is_loose = |before: &str, after: &str| {
        let is_path = before.ends_with("::") || after.starts_with(":: ");
        is_path || before.ends_with(['<', '&', '*']) || after.starts_with(['<', '>', ',', ';'])
    };
    let mut shown = String::new();
    for (index, c) in text.char_indices() {
        if c != ' ' || !is_loose(&text[..index], &text[index + 1..]) {
            shown.push(c);
        }
    }
    shown
}
