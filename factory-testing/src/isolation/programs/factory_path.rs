//! The path of the factory, as the suite's caller writes it.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericArgument, Path, PathArguments, PathSegment, TypePath};

/// A path such as `my_app::Factory<my_app::Fake>`.
pub(crate) struct FactoryPath(Path);

impl FactoryPath {
    /// Parses the text of a type. `crate` means the library.
    pub(crate) fn parse(text: &str, library: &str) -> Result<Self, String> {
        let not_a_path =
            |_| format!("`{text}` is not a factory; write its path, as in `{library}::AgentInstanceFactory`");
        let tokens: TokenStream = text.parse().map_err(|error: proc_macro2::LexError| not_a_path(error.to_string()))?;
        let ty: TypePath =
            syn::parse2(replace_crate(tokens, library)).map_err(|error| not_a_path(error.to_string()))?;
        if ty.path.segments.len() < 2 {
            let remedy = format!("write its path in the library, as in `{library}::{text}`");
            return Err(format!("`{text}` does not name its crate; {remedy}"));
        }
        Ok(Self(Path { leading_colon: None, ..ty.path }))
    }

    /// Returns the path with the lifetime `'static`.
    pub(crate) fn with_static_lifetime(&self) -> String {
        let (modules, name) = (self.modules(), self.name());
        let arguments = name.map(generic_arguments).unwrap_or_default();
        let name = name.map(|name| &name.ident);
        as_text(&quote!(#(#modules::)* #name<'static #(, #arguments)*>))
    }

    /// Returns the path of the module that the factory is in.
    pub(crate) fn module(&self) -> String {
        let modules = self.modules();
        as_text(&quote!(#(#modules)::*))
    }

    fn name(&self) -> Option<&PathSegment> {
        self.0.segments.last()
    }

    fn modules(&self) -> Vec<&PathSegment> {
        self.0.segments.iter().take(self.0.segments.len() - 1).collect()
    }

    /// Returns the names of the crates that the path and its arguments start with.
    pub(crate) fn crate_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        collect_crate_names(self.0.to_token_stream(), &mut names);
        names.sort();
        names.dedup();
        names
    }
}

impl std::fmt::Display for FactoryPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&as_text(&self.0))
    }
}

/// Returns the arguments without a lifetime.
fn generic_arguments(segment: &PathSegment) -> Vec<&GenericArgument> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return Vec::new() };
    let is_lifetime = |argument: &&GenericArgument| matches!(argument, GenericArgument::Lifetime(_));
    arguments.args.iter().filter(|argument| !is_lifetime(argument)).collect()
}

fn replace_crate(tokens: TokenStream, library: &str) -> TokenStream {
    let replace = |token| match token {
        TokenTree::Ident(word) if word == "crate" => Ident::new(library, word.span()).into(),
        TokenTree::Group(group) => Group::new(group.delimiter(), replace_crate(group.stream(), library)).into(),
        token => token,
    };
    tokens.into_iter().map(replace).collect()
}

fn collect_crate_names(tokens: TokenStream, names: &mut Vec<String>) {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    let tokens: Vec<_> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        let is_first = index == 0 || !is_colon(&tokens[index - 1]);
        match token {
            TokenTree::Ident(word) if is_first && tokens.get(index + 1).is_some_and(is_colon) => {
                names.push(word.to_string());
            }
            TokenTree::Group(group) => collect_crate_names(group.stream(), names),
            _ => {}
        }
    }
}

/// Returns the tokens as rustfmt would print a path.
fn as_text(path: &dyn ToTokens) -> String {
    path.to_token_stream()
        .to_string()
        .replace(" :: ", "::")
        .replace("::< ", "<")
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace(" ,", ",")
}
