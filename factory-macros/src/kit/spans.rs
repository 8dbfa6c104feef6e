//! Spans of generated code.

use proc_macro2::{Ident, Span, TokenStream};

/// Returns a span at the same place that rustc treats as the macro's own code. It still shows the place in errors, but
/// does not apply the user's lints to it. An `allow` would do the same, but is an error under the user's `forbid`.
pub(crate) fn without_lints(span: Span) -> Span {
    span.resolved_at(Span::call_site())
}

/// Returns the name with the span that [`without_lints`] describes.
pub(crate) fn unlinted_name(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(without_lints(name.span()));
    name
}

/// Returns an item to which the user's lints do not apply. Its first token decides, because rustc takes the context of
/// an item's span from it; all other tokens keep their spans, so that an error shows no macro.
pub(crate) fn unlint_item(item: TokenStream) -> TokenStream {
    let mut tokens = item.into_iter();
    let first = tokens.next().map(|mut first| {
        first.set_span(without_lints(first.span()));
        first
    });
    first.into_iter().chain(tokens).collect()
}
