//! Emits the module with a check after each static.

use super::model::{Global, Module, Piece, Static};
use crate::kit::{checks::bounds::emit_bound_check, paths::Paths, syntax::tokens::regroup};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use std::slice;
use syn::Generics;

pub(super) fn emit_module(module: &Module) -> TokenStream {
    emit_pieces(&module.pieces, module)
}

fn emit_pieces(pieces: &[Piece], module: &Module) -> TokenStream {
    let mut tokens = TokenStream::new();
    for piece in pieces {
        match piece {
            Piece::Token(token) => token.to_tokens(&mut tokens),
            Piece::Group(group, pieces) => regroup(group, emit_pieces(pieces, module)).to_tokens(&mut tokens),
            Piece::EndOfStatic(index) => {
                if let (Global::Static(global), Some(paths)) = (&module.globals[*index], &module.paths)
                    && global.is_checked()
                {
                    tokens.extend(emit_check(global, paths));
                }
            }
        }
    }
    tokens
}

/// Emits the check that all users may reach the value. It follows the static, because its type may use names that are
/// known only there.
fn emit_check(Static { name, ty, conditions, .. }: &Static, paths: &Paths) -> TokenStream {
    let codegen = paths.codegen_at(name.span());
    let bound = quote_spanned!(name.span()=> T: #codegen::ShareableStatic + ?::core::marker::Sized);
    let check = emit_bound_check("all_users_may_reach", &bound, name, &Generics::default(), slice::from_ref(ty));
    quote! {
        #conditions
        const _: () = { #check };
    }
}
