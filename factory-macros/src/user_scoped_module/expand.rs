//! Emits the module with a check of each static, and of each value that is handed out to all users.

use super::model::Module;
use crate::kit::{
    checks::{
        bounds::{emit_bound_check, emit_bounded_uses},
        sharing::emit_handle_checks,
    },
    paths::Paths,
    syntax::tokens::regroup,
    types::function_pointers::simplify_function_pointers,
};
use factory_scan::module_rule::{Global, HandedOut, Piece, Static};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Generics;

pub(super) fn emit_module(module: &Module) -> TokenStream {
    emit_pieces(&module.pieces, module)
}

fn emit_pieces(pieces: &[Piece], module: &Module) -> TokenStream {
    let mut tokens = TokenStream::new();
    for piece in pieces {
        match (piece, &module.paths) {
            (Piece::Token(token), _) => token.to_tokens(&mut tokens),
            (Piece::Group(group, pieces), _) => regroup(group, emit_pieces(pieces, module)).to_tokens(&mut tokens),
            (Piece::CheckItem(index), Some(paths)) => tokens.extend(emit_item(&module.globals[*index], paths)),
            (Piece::CheckStatement(index), Some(paths)) => {
                tokens.extend(emit_statement(&module.globals[*index], paths));
            }
            (Piece::CheckItem(_) | Piece::CheckStatement(_), None) => {}
        }
    }
    tokens
}

/// Emits the check that all users may reach the value. It follows the item, because its type may use names that are known
/// only there.
fn emit_item(global: &Global, paths: &Paths) -> TokenStream {
    let (name, bound, types, conditions) = match global {
        Global::Static(global @ Static { name, types, conditions, .. }) if global.is_checked() => {
            (name, "ShareableStatic", types, conditions)
        }
        Global::HandedOut(HandedOut { name, types, conditions, .. }) => (name, "HandedToAllUsers", types, conditions),
        _ => return TokenStream::new(),
    };
    let handles = emit_handle_checks(name, paths, types);
    let (bound, types) = (emit_bound(bound, name, paths), simplify(types));
    let check = emit_bound_check("all_users_may_reach", &bound, name, &Generics::default(), &types);
    quote! {
        #conditions
        const _: () = { #handles #check };
    }
}

/// Emits the same check as a block in a function or in the value of a constant, where `Self` and generic parameters are
/// known.
fn emit_statement(global: &Global, paths: &Paths) -> TokenStream {
    let Global::HandedOut(HandedOut { name, types, params, .. }) = global else { return TokenStream::new() };
    let uses = emit_bounded_uses(&emit_bound("HandedToAllUsers", name, paths), name, &simplify(types));
    let root = paths.root_at(name.span());
    let shareable = quote_spanned!(name.span()=> T: #root::Shareable);
    let params = emit_bounded_uses(&shareable, name, params);
    [uses, params].into_iter().filter(|uses| !uses.is_empty()).map(|uses| quote!({ #uses })).collect()
}

fn simplify(types: &[TokenStream]) -> Vec<TokenStream> {
    types.iter().cloned().map(simplify_function_pointers).collect()
}

fn emit_bound(name: &str, at: &Ident, paths: &Paths) -> TokenStream {
    let (codegen, name) = (paths.codegen_at(at.span()), format_ident!("{name}", span = at.span()));
    quote_spanned!(at.span()=> T: #codegen::#name + ?::core::marker::Sized)
}
