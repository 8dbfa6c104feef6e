//! The values that an agent gives to the parameters of an agent in it.

use super::{
    agent::AgentMeta,
    const_text::{Text, is_same_text},
    parameters::prepend_names,
    providers::makes::Given,
};
use std::marker::PhantomData;

/// The parameters of an agent, as the type of the values in `#[agent(name = value)]`.
///
/// `NAMES_MATCH` is the result of [`values_match`]. If that panics, rustc reports nothing else that depends on it, such as
/// the types of the values.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not belong to a user's scope",
    label = "not annotated with `#[user_scoped]`, or marked with `create` but without a constructor",
    note = "write `#[user_scoped]` on the type's definition"
)]
#[doc(hidden)]
pub trait TakesValues<'user, const NAMES_MATCH: bool> {
    /// The types of the parameters, as a tuple.
    type Params;
}

#[diagnostic::do_not_recommend]
impl<'user, T: AgentMeta<'user>, const NAMES_MATCH: bool> TakesValues<'user, NAMES_MATCH> for T {
    type Params = Given<'user, T>;
}

/// A probe that evaluates the names of an agent's parameters. The documentation of the module `codegen` explains probes.
pub struct NamesProbe<'user, T>(PhantomData<(&'user (), T)>);

impl<'user, T: AgentMeta<'user>> NamesProbe<'user, T> {
    /// The names.
    pub const NAMES: Option<&'static [&'static str]> = Some(T::PARAMETERS);
}

/// The fallback of [`NamesProbe`], for a type that is not an agent.
pub trait NamesProbeFallback {
    /// No names.
    const NAMES: Option<&'static [&'static str]> = None;
}

impl<T> NamesProbeFallback for NamesProbe<'_, T> {}

/// Returns the names of an agent's parameters.
///
/// # Panics
///
/// Panics if the type is not an agent: at compile time, at the type.
#[track_caller]
#[must_use]
pub const fn expect_agent(agent: &str, names: Option<&'static [&'static str]>) -> &'static [&'static str] {
    let Some(names) = names else { panic!("{}", not_an_agent(agent).as_str()) };
    names
}

/// Compares the names of an agent's parameters with those that are given values, in order. Returns true.
///
/// # Panics
///
/// Panics if a name is missing, unknown or in another place: at compile time, at the names.
#[track_caller]
#[must_use]
pub const fn values_match(agent: &str, taken: &[&str], given: &[&str]) -> bool {
    assert!(is_same_list(taken, given), "{}", mismatch(agent, taken, given).as_str());
    true
}

const fn is_same_list(taken: &[&str], given: &[&str]) -> bool {
    let mut index = 0;
    while index < taken.len() && index < given.len() {
        if !is_same_text(taken[index], given[index]) {
            return false;
        }
        index += 1;
    }
    taken.len() == given.len()
}

const fn not_an_agent(name: &str) -> Text {
    let mut text = Text::EMPTY;
    text.prepend("` does not belong to a user's scope; write `#[user_scoped]` on the type's definition");
    text.prepend(name);
    text.prepend("`");
    text
}

const fn mismatch(agent: &str, taken: &[&str], given: &[&str]) -> Text {
    let mut text = Text::EMPTY;
    if taken.is_empty() {
        text.prepend("` takes no parameters; write `#[agent]`");
    } else {
        text.prepend(")]`");
        prepend_values(&mut text, taken);
        text.prepend("; write `#[agent(");
        prepend_names(&mut text, given);
        text.prepend(", not ");
        prepend_names(&mut text, taken);
        text.prepend("` takes ");
    }
    text.prepend(agent);
    text.prepend("`");
    text
}

/// Writes `topic = …, depth = …`.
const fn prepend_values(text: &mut Text, mut names: &[&str]) {
    while let [others @ .., last] = names {
        text.prepend(" = …");
        text.prepend(last);
        text.prepend(if others.is_empty() { "" } else { ", " });
        names = others;
    }
}
