//! Arguments of attributes: `key`, `key = path` and `key = "text"`, separated by commas.

use super::{
    errors::{Errors, error},
    syntax::tokens::{collect_tokens, is_punct},
};
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Ident, LitStr, Path, Token,
    ext::IdentExt,
    meta::ParseNestedMeta,
    parse::{ParseStream, Parser},
};

/// The arguments that an attribute accepts.
pub(crate) struct AcceptedArguments {
    /// The attribute as messages name it, such as `` `#[user_scoped]` ``.
    pub(crate) attribute: &'static str,
    pub(crate) keys: &'static [(&'static str, ValueKind)],
}

/// The value that an argument takes.
#[derive(Clone, Copy)]
pub(crate) enum ValueKind {
    None,
    /// A path, for which messages write `path`.
    Path,
    /// A string literal, with an example for messages.
    Text(&'static str),
}

enum Value {
    None,
    Path(Path),
    Text(LitStr),
}

/// The arguments of one attribute, as far as they are accepted.
#[derive(Default)]
pub(crate) struct Arguments {
    accepted: Vec<(Ident, Value)>,
    /// The keys of which a value was reported.
    broken: Vec<Ident>,
    has_unknown: bool,
}

impl AcceptedArguments {
    /// Parses the arguments, and reports each that is wrong. A mistake in one argument does not hide the next.
    pub(crate) fn parse(&self, tokens: TokenStream, errors: &mut Errors) -> Arguments {
        let tokens = collect_tokens(tokens);
        let (mut arguments, mut rest) = (Arguments::default(), tokens.as_slice());
        while !rest.is_empty() {
            let length = rest.iter().position(|token| is_punct(token, ',')).unwrap_or(rest.len());
            errors.handle(self.parse_one(&rest[..length], rest, &mut arguments));
            rest = rest.get(length + 1..).unwrap_or_default();
        }
        arguments
    }

    fn parse_one(&self, part: &[TokenTree], rest: &[TokenTree], arguments: &mut Arguments) -> syn::Result<()> {
        let Some((key, parsed)) = self.read(part) else {
            arguments.has_unknown = true;
            let at = if part.is_empty() { &rest[..1] } else { part };
            return Err(error(&quote!(#(#at)*), self.message_for_unnamed(part)));
        };
        let Some(kind) = self.kind(&key) else {
            arguments.has_unknown = true;
            return Err(error(&key, format!("unknown argument `{}`; {}", key.to_token_stream(), self.summary())));
        };
        let key = key.require_ident()?.clone();
        let Some(value) = parsed else {
            arguments.broken.push(key.clone());
            return Err(error(&quote!(#(#part)*), kind.message(&key)));
        };
        if arguments.accepted.iter().any(|(known, _)| *known == key) {
            return Err(error(&key, format!("`{key}` is given twice; remove this one")));
        }
        arguments.accepted.push((key, value));
        Ok(())
    }

    /// Returns the key, and the value if it is as it should be.
    fn read(&self, part: &[TokenTree]) -> Option<(Path, Option<Value>)> {
        let mut read = None;
        let parser = syn::meta::parser(|meta| {
            let value = self.kind(&meta.path).and_then(|kind| kind.parse(&meta).ok());
            let is_whole = meta.input.is_empty();
            meta.input.parse::<TokenStream>()?;
            read = Some((meta.path, value.filter(|_| is_whole)));
            Ok(())
        });
        // An error is reported in other words, because those of syn do not name the attribute.
        parser.parse2(part.iter().cloned().collect()).ok()?;
        read
    }

    fn kind(&self, key: &Path) -> Option<ValueKind> {
        self.keys.iter().find(|(known, _)| key.is_ident(known)).map(|(_, kind)| *kind)
    }

    fn message_for_unnamed(&self, part: &[TokenTree]) -> String {
        let text_key = self.keys.iter().find(|(_, kind)| matches!(kind, ValueKind::Text(_)));
        match (part, text_key) {
            ([TokenTree::Literal(text)], Some((key, _))) if text.to_string().starts_with('"') => {
                format!("a value follows the name of its argument; write `{key} = {text}`")
            }
            _ => format!("an argument has a name; {}", self.summary()),
        }
    }

    /// Lists what the attribute accepts.
    fn summary(&self) -> String {
        let mut keys: Vec<_> = self.keys.iter().map(|(key, kind)| format!("`{}`", kind.form(key, "…"))).collect();
        let last = keys.pop().unwrap_or_default();
        let keys = if keys.is_empty() { last } else { format!("{} and {last}", keys.join(", ")) };
        format!("{} accepts {keys}", self.attribute)
    }
}

impl ValueKind {
    fn parse(self, meta: &ParseNestedMeta<'_>) -> syn::Result<Value> {
        Ok(match self {
            Self::None => Value::None,
            Self::Path => Value::Path(meta.value()?.call(Path::parse_mod_style)?),
            Self::Text(_) => Value::Text(meta.value()?.parse()?),
        })
    }

    fn form(self, key: &str, text: &str) -> String {
        match self {
            Self::None => key.to_owned(),
            Self::Path => format!("{key} = path"),
            Self::Text(_) => format!("{key} = \"{text}\""),
        }
    }

    fn message(self, key: &Ident) -> String {
        let example = if let Self::Text(example) = self { example } else { "" };
        let form = self.form(&key.to_string(), example);
        match self {
            Self::None => format!("`{key}` takes no value; write `{form}`"),
            Self::Path => format!("`{key}` is a path; write `{form}`"),
            Self::Text(_) => format!("`{key}` is a string; write `{form}`"),
        }
    }
}

impl Arguments {
    /// Returns the key of an argument without a value.
    pub(crate) fn take_key(&mut self, key: &str) -> Option<Ident> {
        self.take(key).map(|(key, _)| key)
    }

    pub(crate) fn take_path(&mut self, key: &str) -> Option<Path> {
        match self.take(key)? {
            (_, Value::Path(path)) => Some(path),
            _ => None,
        }
    }

    pub(crate) fn take_text(&mut self, key: &str) -> Option<LitStr> {
        match self.take(key)? {
            (_, Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    fn take(&mut self, key: &str) -> Option<(Ident, Value)> {
        let index = self.accepted.iter().position(|(known, _)| known == key)?;
        Some(self.accepted.remove(index))
    }

    /// Returns whether an error was reported that explains why this argument is missing: its value is wrong, or an
    /// argument has an unknown name, which may be a misspelling of this one.
    pub(crate) fn may_be_misspelled(&self, key: &str) -> bool {
        self.has_unknown || self.broken.iter().any(|broken| broken == key)
    }
}

/// Parses `crate = path`, with the remedy in the error.
pub(crate) fn parse_crate_option(input: ParseStream<'_>) -> syn::Result<Path> {
    let keyword = input.call(Ident::parse_any)?;
    let path = input.parse::<Token![=]>().and_then(|_| input.call(Path::parse_mod_style));
    path.map_err(|_| error(&keyword, ValueKind::Path.message(&keyword)))
}
