//! The checks on the platform's components.

use crate::{
    agent_factory::model::{
        factory::{Emission, Factory},
        field::{Shared, Storage},
    },
    kit::{
        attestation::SharingProof,
        checks::{
            bounds::{emit_bound_check, wrap_checks},
            fallback::emit_fallback_import,
            fields::emit_fields_check,
            sharing::emit_sharing_checks,
        },
    },
};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::{Member, Type};

pub(crate) fn emit_checks(factory: &Factory) -> TokenStream {
    if factory.emission == Emission::Outline {
        return TokenStream::new();
    }
    let sharing = emit_shareable_checks(factory);
    let field_types = emit_field_checks(factory);
    let fields = emit_unchanged_check(factory);
    quote!(#sharing #field_types #fields)
}

fn emit_shareable_checks(factory: &Factory) -> TokenStream {
    let aliases: Vec<_> = factory.shared.iter().map(|shared| shared.field.alias_for_check()).collect();
    let (mut types, params) = (Vec::new(), unshared_params(factory));
    for (Shared { field, proof }, alias) in factory.shared.iter().zip(&aliases) {
        types.push((alias.as_ref().unwrap_or(&field.ty), *proof));
    }
    // A component is made of the parameter also where its own check does not look: within a partition.
    types.extend(params.iter().map(|param| (param, SharingProof::Checked)));
    emit_sharing_checks(&factory.platform.ident, &factory.generics, &factory.paths, &types)
}

/// Returns the type parameters that are not the type of a component themselves.
fn unshared_params(factory: &Factory) -> Vec<Type> {
    let mut params = Vec::new();
    for param in factory.generics.type_params() {
        if !factory.shared.iter().any(|shared| param.ident == shared.field.type_name) {
            params.push(Type::Verbatim(param.ident.to_token_stream()));
        }
    }
    params
}

/// Emits the checks that bounds of the platform itself would repeat wherever the platform is used.
fn emit_field_checks(factory: &Factory) -> TokenStream {
    let (name, generics) = (&factory.platform.ident, &factory.generics);
    let (root, codegen) = (factory.paths.root_at(name.span()), factory.paths.codegen_at(name.span()));
    let inline_bound = quote_spanned!(name.span()=> T: #codegen::StoredByValue + ?::core::marker::Sized);
    let no_guard_bound =
        quote_spanned!(name.span()=> T: #codegen::NotAGuard<GuardResult> + ?::core::marker::Sized, GuardResult);
    let guard_bound = quote_spanned!(name.span()=> T: #root::ScopeGuard + ?::core::marker::Sized);
    let (inline, not_guards) = (inline_types(factory), emit_guard_probes(factory));
    let guards: Vec<_> = factory.guards.iter().map(|guard| guard.aliased.to_token_stream()).collect();
    let import = (!not_guards.is_empty()).then(|| emit_fallback_import(&factory.paths, "GuardProbeFallback"));
    let mut checks = emit_bound_check("the_platform_stores_by_value", &inline_bound, name, generics, &inline);
    checks.extend(emit_bound_check("no_guard_is_only_shared", &no_guard_bound, name, generics, &not_guards));
    checks.extend(emit_bound_check("each_guard_is_a_scope_guard", &guard_bound, name, generics, &guards));
    wrap_checks(import.as_ref(), &checks)
}

fn inline_types(factory: &Factory) -> Vec<TokenStream> {
    let mut types = Vec::new();
    for field in factory.fields() {
        if field.storage == Storage::Inline {
            types.push(field.aliased.to_token_stream());
        }
    }
    types
}

/// Emits the generic arguments of the bound for each shared type: the type, and whether it is a guard. A constant
/// cannot mention a generic type.
fn emit_guard_probes(factory: &Factory) -> Vec<TokenStream> {
    let mut probes = Vec::new();
    for Shared { field, .. } in &factory.shared {
        if !factory.mentions_param(&field.ty) {
            let (ty, codegen) = (&field.aliased, factory.paths.codegen_at(field.span()));
            probes.push(
                quote_spanned!(field.span()=> #ty, #codegen::ProbeResult<{ <#codegen::GuardProbe<#ty>>::IS_GUARD }>),
            );
        }
    }
    probes
}

fn emit_unchanged_check(factory: &Factory) -> TokenStream {
    let name = &factory.platform.ident;
    let fields = factory.fields().into_iter().map(|field| (Member::from(field.ident.clone()), field.stored_type()));
    let shape = (name.to_token_stream(), fields.collect());
    emit_fields_check(name, &factory.generics, &factory.paths, &[shape])
}
