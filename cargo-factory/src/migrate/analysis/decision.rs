//! The decision about one call: the rules for a safe rewrite, in their order.

use super::{
    super::edit::{self, Edit},
    bindings::{Binding, Frames, Visible},
    caller::Caller,
    kinds::Kinds,
    places::{Call, Position, UseAt},
    reasons,
    template::{Placeholder, Template},
    types::Kind,
};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::{collections::HashMap, ops::Range, str::FromStr};
use syn::Expr;

/// The decision about a use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Rewrite(Rewrite),
    /// The use stays as it is, for a reason.
    Propose(String),
}

/// A safe replacement of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rewrite {
    /// The whole call.
    pub(crate) range: Range<usize>,
    /// The edits within the call. The arguments that stay are in none of them.
    pub(crate) edits: Vec<Edit>,
    pub(crate) old: String,
    pub(crate) new: String,
    /// The closures between the value of the user and the call, by their first bytes.
    pub(crate) closures: Vec<usize>,
    /// False if the replacement has no value of a user.
    pub(crate) is_of_user: bool,
}

type Values<'a> = HashMap<Placeholder, Visible<'a>>;

pub(crate) fn decide(used: &UseAt, call: &Call<'_>, frames: &Frames, kinds: &Kinds, source: &str) -> Decision {
    match rewrite(used, call, frames, kinds, source) {
        Ok(rewrite) => Decision::Rewrite(rewrite),
        Err(reason) => Decision::Propose(reason),
    }
}

fn rewrite(used: &UseAt, call: &Call<'_>, frames: &Frames, kinds: &Kinds, source: &str) -> Result<Rewrite, String> {
    let template = Template::parse(&used.instead)?;
    check_arguments(&template, call, source)?;
    let (template, values) = choose_values(template, frames, kinds)?;
    let needs_user = of_users(&values).next().is_some();
    if needs_user {
        check_other_users(frames, &values)?;
    }
    check_escapes(frames, &values, needs_user)?;
    check_surroundings(frames, &values)?;
    check_bound_names(&template, call, &values)?;
    check_result(&template, call)?;
    let bindings: HashMap<Placeholder, &Binding> =
        values.iter().map(|(placeholder, value)| (*placeholder, value.binding)).collect();
    let edits = template.fill(call, &bindings, source);
    if call.drops_comment(&edits, source) {
        return Err(reasons::COMMENT.to_owned());
    }
    let old = source[call.range.clone()].to_owned();
    let within = |edit: &Edit| {
        let range = edit.range.start - call.range.start..edit.range.end - call.range.start;
        Edit { range, text: edit.text.clone() }
    };
    let new = edit::apply(&old, &edits.iter().map(within).collect::<Vec<_>>());
    let closures = of_users(&values).flat_map(|value| frames.closures(value)).collect();
    Ok(Rewrite { range: call.range.clone(), edits, old, new, closures, is_of_user: needs_user })
}

/// Checks that no part of the call would vanish, and that nothing would be evaluated twice.
fn check_arguments(template: &Template, call: &Call<'_>, source: &str) -> Result<(), String> {
    let named: Vec<_> = template.placeholders().filter_map(Placeholder::argument).collect();
    let count = call.arguments.len();
    if let Some(missing) = named.iter().find(|index| **index >= count) {
        return Err(reasons::missing_argument(*missing));
    }
    if let Some(lost) = (0..count).find(|index| !named.contains(index)) {
        return Err(reasons::lost_argument(&source[super::places::range_of(call.arguments[lost])]));
    }
    if let Some(twice) = (0..count)
        .find(|index| named.iter().filter(|named| *named == index).count() > 1 && !is_plain(call.arguments[*index]))
    {
        return Err(reasons::repeated_argument(&source[super::places::range_of(call.arguments[twice])]));
    }
    let moved = call.arguments.iter().find(|argument| !is_plain(argument));
    if let Some(argument) = moved.filter(|_| !template.keeps_evaluation(count)) {
        return Err(reasons::evaluated_otherwise(&source[super::places::range_of(argument)]));
    }
    if call.has_generics { Err(reasons::GENERICS.to_owned()) } else { Ok(()) }
}

/// Returns whether it makes no difference when and how often an expression is evaluated.
fn is_plain(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(_) | Expr::Lit(_))
}

/// Checks that the template binds no name that an argument or a value has.
fn check_bound_names(template: &Template, call: &Call<'_>, values: &Values<'_>) -> Result<(), String> {
    let in_value = |value: &Visible<'_>| TokenStream::from_str(&value.binding.name).ok();
    let values = values.values().filter_map(in_value);
    let all = call.arguments.iter().map(ToTokens::to_token_stream).chain(values);
    all.into_iter()
        .find_map(|tokens| template.find_bound(&tokens))
        .map_or(Ok(()), |name| Err(reasons::bound_name(name)))
}

/// Checks that the result is used. What is made of an open scope closes it when it is dropped.
fn check_result(template: &Template, call: &Call<'_>) -> Result<(), String> {
    let closes = template.scope_call.is_some() && call.position == Position::Unused;
    if closes { Err(reasons::UNUSED.to_owned()) } else { Ok(()) }
}

/// Chooses the value of each placeholder. In place of a scope from which a factory would be created, a factory is chosen.
fn choose_values<'a>(template: Template, frames: &'a Frames, kinds: &Kinds) -> Result<(Template, Values<'a>), String> {
    let created = template.scope_call.as_deref().and_then(|function| kinds.factory_created_by(function));
    if let Some(factory) = created {
        if kinds.is_ambiguous(factory) {
            return Err(reasons::ambiguous(factory));
        }
        let is_it =
            |kind: &Kind| matches!(kind, Kind::Factory(name) if name.as_deref().is_none_or(|name| name == factory));
        if let Some(value) = single(frames, "factories", is_it)? {
            return Ok((Template::of_factory(), Values::from([(Placeholder::Factory, value)])));
        }
        let scope = single(frames, "open scopes", |kind| *kind == Kind::OpenScope)?;
        let scope = scope.ok_or_else(|| {
            let ambiguous = find_ambiguous_type(frames, kinds).map(|name| reasons::ambiguous_type(&name));
            ambiguous.unwrap_or_else(|| reasons::no_factory_or_scope(factory, opening(frames).as_deref()))
        })?;
        return Ok((template, Values::from([(Placeholder::Scope, scope)])));
    }
    if let Some(function) = template.scope_call.as_deref().filter(|function| kinds.is_own_function(function)) {
        return Err(reasons::own_function(function));
    }
    let mut values = Values::new();
    let only_open =
        template.scope_call.as_deref().is_some_and(|name| name.starts_with("create_") && name.ends_with("_factory"));
    for placeholder in template.placeholders() {
        if let Some(value) = choose_value(placeholder, only_open, frames, kinds)? {
            values.insert(placeholder, value);
        }
    }
    Ok((template, values))
}

/// Chooses the only value of a placeholder's kind. An argument of the call needs none.
fn choose_value<'a>(
    placeholder: Placeholder,
    only_open: bool,
    frames: &'a Frames,
    kinds: &Kinds,
) -> Result<Option<Visible<'a>>, String> {
    let value = match placeholder {
        Placeholder::Argument(_) => return Ok(None),
        Placeholder::Factory => single(frames, "factories", |kind| matches!(kind, Kind::Factory(_)))?,
        Placeholder::Context => single(frames, "contexts", |kind| *kind == Kind::Context)?,
        Placeholder::Platform => single(frames, "platforms", |kind| *kind == Kind::Platform)?,
        Placeholder::Scope if only_open => single(frames, "open scopes", |kind| *kind == Kind::OpenScope)?,
        Placeholder::Scope => single(frames, "scopes", |kind| matches!(kind, Kind::OpenScope | Kind::UserScope))?,
    };
    value.map(Some).ok_or_else(|| {
        let ambiguous = find_ambiguous_type(frames, kinds).map(|name| reasons::ambiguous_type(&name));
        ambiguous.unwrap_or_else(|| reasons::no_value(placeholder, kinds, opening(frames).as_deref()))
    })
}

/// Returns the call that opens a scope here, if a platform is in scope or nobody could pass a factory.
fn opening(frames: &Frames) -> Option<String> {
    let platform = single(frames, "platforms", |kind| *kind == Kind::Platform).ok().flatten();
    let name = platform.map(|platform| platform.binding.name.clone());
    let name = name.or_else(|| (frames.caller != Caller::Code).then(|| "platform".to_owned()))?;
    Some(match frames.caller {
        Caller::Harness => format!("{name}.for_user_blocking(testing::context(\"alice\"), |factory| …)"),
        Caller::Code | Caller::Start => format!("{name}.for_user(context, async |factory| …)"),
    })
}

/// Returns the name of a visible value's type that is that of a value which a placeholder can stand for, and of another type
/// in the sources.
fn find_ambiguous_type(frames: &Frames, kinds: &Kinds) -> Option<String> {
    let all = frames.visible().into_iter().filter_map(|visible| visible.binding.written.type_name.clone());
    all.into_iter().find(|name| kinds.names_value(name) && kinds.types.define(name))
}

/// Returns the only value of a kind, if it is present. Two are an error, even if one was moved: the right one is not
/// known.
fn single<'a>(
    frames: &'a Frames,
    plural: &str,
    is_kind: impl Fn(&Kind) -> bool,
) -> Result<Option<Visible<'a>>, String> {
    let is_value = |visible: &Visible<'_>| visible.binding.written.kind.as_ref().is_some_and(&is_kind);
    let mut found: Vec<_> = frames.visible().into_iter().filter(is_value).collect();
    if found.len() > 1 {
        return Err(reasons::several(plural, &names(found.iter().map(|value| value.binding))));
    }
    let found = found.pop();
    match found.as_ref().and_then(|value| value.binding.doubt.clone().or_else(|| frames.changes.doubt(value.binding))) {
        Some(doubt) => Err(doubt),
        None => Ok(found.filter(|value| !value.is_moved && !value.binding.is_of_loop)),
    }
}

/// Checks that the place of the call is the same user's as that of its values: no loop and no closure is between them that may be
/// for another one.
fn check_surroundings(frames: &Frames, values: &Values<'_>) -> Result<(), String> {
    let reason = of_users(values).find_map(|value| frames.is_unsafe(value));
    reason.map_or(Ok(()), |reason| Err(reason.to_owned()))
}

/// Returns the values that belong to a user.
fn of_users<'v, 'a>(values: &'v Values<'a>) -> impl Iterator<Item = &'v Visible<'a>> {
    values.iter().filter(|(placeholder, _)| **placeholder != Placeholder::Platform).map(|(_, value)| value)
}

fn check_other_users(frames: &Frames, values: &Values<'_>) -> Result<(), String> {
    let chosen: Vec<_> = values.values().map(|value| value.binding).collect();
    let others = frames.other_users(&chosen);
    if others.is_empty() { Ok(()) } else { Err(reasons::other_users(&names(others.into_iter()))) }
}

fn check_escapes(frames: &Frames, values: &Values<'_>, needs_user: bool) -> Result<(), String> {
    let how = values.values().find_map(|value| frames.leaves(value));
    how.map_or(Ok(()), |how| Err(reasons::may_outlive(how, needs_user)))
}

/// Returns the names of values in the order in which they were bound.
fn names<'a>(innermost_first: impl DoubleEndedIterator<Item = &'a Binding>) -> Vec<String> {
    innermost_first.rev().map(|binding| binding.name.clone()).collect()
}
