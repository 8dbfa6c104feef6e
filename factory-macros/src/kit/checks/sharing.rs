//! The check that all users may share the types of one definition.

use super::{
    bounds::{emit_bound_check, wrap_checks},
    fallback::emit_fallback_import,
};
use crate::kit::{
    attestation::SharingProof,
    paths::Paths,
    syntax::generics::mentions_param,
    types::{
        function_pointers::simplify_function_pointers,
        partitions::{find_partition, is_partition},
        shapes::{is_type_param, last_segment, peel_groups, type_arguments},
    },
};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::{Generics, Ident, Type, spanned::Spanned};

/// Emits the checks that each of these types may be shared, as its proof demands.
pub(crate) fn emit_sharing_checks(
    name: &Ident,
    generics: &Generics,
    paths: &Paths,
    types: &[(&Type, SharingProof)],
) -> TokenStream {
    let (mut checked, mut params, mut attested) = (Vec::new(), Vec::new(), Vec::new());
    for &(ty, proof) in types {
        match proof {
            SharingProof::Checked if is_type_param(ty, generics) => params.push(ty.to_token_stream()),
            SharingProof::Checked => checked.push(emit_bound_arguments(ty, generics, paths)),
            SharingProof::Attested => attested.push(ty.to_token_stream()),
        }
    }
    let (root, codegen) = (paths.root_at(name.span()), paths.codegen_at(name.span()));
    let shareable = quote_spanned! {name.span()=>
        T: #codegen::ShareableComponent + #codegen::KeepsOnlyValues<HandleResult> + ?::core::marker::Sized, HandleResult
    };
    // For a parameter, rustc suggests the trait to write as its bound.
    let shareable_param = quote_spanned!(name.span()=> T: #root::Shareable);
    let sendable = quote_spanned!(name.span()=> T: #codegen::AllThreadsMayShare + ?::core::marker::Sized);
    let import = (!checked.is_empty()).then(|| emit_fallback_import(paths, "HandleProbeFallback"));
    let mut checks = emit_bound_check("all_users_may_share", &shareable, name, generics, &checked);
    checks.extend(emit_bound_check("all_users_may_share_any", &shareable_param, name, generics, &params));
    checks.extend(emit_bound_check("all_threads_may_share", &sendable, name, generics, &attested));
    wrap_checks(import.as_ref(), &checks)
}

/// Emits the check that no partition in these types keeps handles, and nothing if there is no partition.
pub(crate) fn emit_handle_checks(name: &Ident, paths: &Paths, types: &[TokenStream]) -> TokenStream {
    let generics = Generics::default();
    let types: Vec<Type> = types.iter().filter_map(|ty| syn::parse2(ty.clone()).ok()).collect();
    let types: Vec<_> = types.iter().filter(|ty| find_partition(ty).is_some()).collect();
    let arguments: Vec<_> = types.iter().map(|ty| emit_bound_arguments(ty, &generics, paths)).collect();
    if arguments.is_empty() {
        return TokenStream::new();
    }
    let codegen = paths.codegen_at(name.span());
    let bound = quote_spanned! {name.span()=>
        T: #codegen::KeepsOnlyValues<HandleResult> + ?::core::marker::Sized, HandleResult
    };
    let import = emit_fallback_import(paths, "HandleProbeFallback");
    let check = emit_bound_check("no_value_is_a_handle", &bound, name, &generics, &arguments);
    quote!(#import #check)
}

/// Emits the generic arguments of the bound: a type, and whether it holds a handle that its users would share.
fn emit_bound_arguments(ty: &Type, generics: &Generics, paths: &Paths) -> TokenStream {
    let (holds_handle, codegen) = (emit_handle_probe(ty, generics, paths), paths.codegen_at(ty.span()));
    let simplified = simplify_function_pointers(ty.to_token_stream());
    quote_spanned!(ty.span()=> #simplified, #codegen::ProbeResult<{ #holds_handle }>)
}

/// Emits a constant expression. It cannot mention a type that depends on a parameter of the function around it; there
/// the bound of the parameter has to suffice.
fn emit_handle_probe(ty: &Type, generics: &Generics, paths: &Paths) -> TokenStream {
    if mentions_param(ty, generics) {
        return quote!(false);
    }
    let codegen = &paths.codegen;
    let mut parts = Vec::new();
    find_partition_parts(ty, &mut parts);
    quote!(<#codegen::HandleProbe<#ty>>::HOLDS_HANDLE #(|| <#codegen::HandleProbe<#codegen::PartitionPart<#parts>>>::HOLDS_HANDLE)*)
}

/// Finds the types within the angles of each partition, at every depth. A bound would not see them in a tuple or in a
/// type of the user's.
fn find_partition_parts<'a>(ty: &'a Type, parts: &mut Vec<&'a Type>) {
    let is_partition = is_partition(ty);
    for inner in inner_types(ty) {
        if is_partition {
            add_with_inner_types(inner, parts);
        } else {
            find_partition_parts(inner, parts);
        }
    }
}

fn add_with_inner_types<'a>(ty: &'a Type, parts: &mut Vec<&'a Type>) {
    parts.push(ty);
    for inner in inner_types(ty) {
        add_with_inner_types(inner, parts);
    }
}

fn inner_types(ty: &Type) -> Vec<&Type> {
    match peel_groups(ty) {
        Type::Tuple(ty) => ty.elems.iter().collect(),
        Type::Array(ty) => vec![&ty.elem],
        Type::Slice(ty) => vec![&ty.elem],
        ty => last_segment(ty).map(|last| type_arguments(&last.arguments)).unwrap_or_default(),
    }
}
