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

    /// Returns the path from its crate, with the lifetime `'static`.
    pub(crate) fn with_static_lifetime(&self) -> String {
        let (modules, name) = (self.modules(), self.name());
        let arguments = name.map(generic_arguments).unwrap_or_default();
        let name = name.map(|name| &name.ident);
        as_text(&from_crates(quote!(#(#modules::)* #name<'static #(, #arguments)*>)))
    }

    /// Returns the path, from its crate, of the module that the caller names.
    pub(crate) fn module(&self) -> String {
        let modules = self.modules();
        as_text(&from_crates(quote!(#(#modules)::*)))
    }

    /// Returns the path of the module that defines the factory, which has this name of a type. `None` if it is in another
    /// crate, whose name the caller may not know.
    pub(crate) fn defining_module(&self, type_name: &str) -> Option<String> {
        let path = type_name.split('<').next()?;
        let (module, _) = path.rsplit_once("::")?;
        let is_same_crate =
            module.split("::").next() == self.0.segments.first().map(|word| word.ident.to_string()).as_deref();
        is_same_crate.then(|| format!("::{}", as_raw_path(module)))
    }

    fn name(&self) -> Option<&PathSegment> {
        self.0.segments.last()
    }

    fn modules(&self) -> Vec<&PathSegment> {
        self.0.segments.iter().take(self.0.segments.len() - 1).collect()
    }

    /// Returns the names of the crates that the path and its arguments start with, in this order.
    pub(crate) fn crate_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        collect_crate_names(self.0.to_token_stream(), &mut names);
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
    let tokens: Vec<_> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(word) if names_crate(&tokens, index) => names.push(word.to_string()),
            TokenTree::Group(group) => collect_crate_names(group.stream(), names),
            _ => {}
        }
    }
}

/// Writes `::` before each name of a crate, because the programs import names that a crate may have too.
fn from_crates(tokens: TokenStream) -> TokenStream {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let with_colons = |(index, token): (usize, &TokenTree)| match token {
        TokenTree::Ident(_) if names_crate(&tokens, index) && !is_colon(tokens.get(index.wrapping_sub(1))) => {
            quote!(::#token)
        }
        TokenTree::Group(group) => Group::new(group.delimiter(), from_crates(group.stream())).into_token_stream(),
        token => token.to_token_stream(),
    };
    tokens.iter().enumerate().map(with_colons).collect()
}

/// Returns whether the token is the first name of a path with several, such as `a` of `a::b` and of `::a::b`.
fn names_crate(tokens: &[TokenTree], index: usize) -> bool {
    let before = |count| index.checked_sub(count).and_then(|index| tokens.get(index));
    let continues_path = is_colon(before(1))
        && match before(3) {
            Some(TokenTree::Ident(_)) => true,
            Some(TokenTree::Punct(punct)) => punct.as_char() == '>',
            _ => false,
        };
    let leads_to_name = is_colon(tokens.get(index + 1)) && matches!(tokens.get(index + 3), Some(TokenTree::Ident(_)));
    leads_to_name && !continues_path
}

fn is_colon(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

/// Returns a path with `r#` before its keywords, which the name of a type does not have.
fn as_raw_path(path: &str) -> String {
    let as_raw = |word| if syn::parse_str::<Ident>(word).is_ok() { word.to_owned() } else { format!("r#{word}") };
    path.split("::").map(as_raw).collect::<Vec<_>>().join("::")
}

/// Returns the tokens as rustfmt would print a path.
fn as_text(path: &dyn ToTokens) -> String {
    path.to_token_stream()
        .to_string()
        .replace(" :: ", "::")
        .replace(":: ", "::")
        .replace("::< ", "<")
        .replace(" <", "<")
        .replace("::<", "<")
        .replace("< ", "<")
        .replace(",::", ", ::")
        .replace(" >", ">")
        .replace(" ,", ",")
}

#[cfg(test)]
mod tests {
    use super::FactoryPath;

    #[test]
    fn paths_start_at_their_crates() {
        let path =
            FactoryPath::parse("crate::desk::Factory<::other::Mine, String, Vec::<std::rc::Rc<third::B>>>", "app")
                .unwrap();
        assert_eq!(path.crate_names(), ["app", "other", "std", "third"]);
        assert_eq!(path.module(), "::app::desk");
        let whole = path.with_static_lifetime();
        assert_eq!(whole, "::app::desk::Factory<'static, ::other::Mine, String, Vec<::std::rc::Rc<::third::B>>>");
    }

    #[test]
    fn the_name_of_a_type_tells_the_module_that_defines_it() {
        let path = FactoryPath::parse("app::Factory", "app").unwrap();
        assert_eq!(
            path.defining_module("app::match::inner::Factory<app::Fake>").as_deref(),
            Some("::app::r#match::inner")
        );
        assert_eq!(path.defining_module("other::Factory"), None);
    }
}
