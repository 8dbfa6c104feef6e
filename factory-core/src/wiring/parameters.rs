use super::{
    agent::{AgentMeta, AgentSignatureParts},
    const_text::{Text, same},
};
use std::marker::PhantomData;

/// Asks for the names of an agent's parameters, where they have these types.
///
/// By an inherent constant, because what is no agent, or takes others, has none: a bound's error is then the only one.
pub struct ParameterProbe<'user, T, Params>(PhantomData<(&'user (), T, Params)>);

impl<'user, T: AgentMeta<'user, Signature: AgentSignatureParts<Params = Params>>, Params>
    ParameterProbe<'user, T, Params>
{
    pub const NAMES: &'static [&'static str] = T::PARAMETERS;
}

pub trait ParameterProbeFallback {
    const NAMES: &'static [&'static str] = &[];
}

impl<T, Params> ParameterProbeFallback for ParameterProbe<'_, T, Params> {}

/// Compares the names of an agent's parameters with those of its entry, in order. That there are as many, and of the
/// same types, is a bound's to say.
///
/// # Panics
///
/// When they differ: at compile time, where the entry is.
#[track_caller]
pub const fn parameters_match(agent: &str, taken: &[&str], given: &[&str]) {
    let mut index = 0;
    while index < taken.len() && index < given.len() {
        assert!(same(taken[index], given[index]), "{}", mismatch(agent, taken, given).as_str());
        index += 1;
    }
}

const fn mismatch(agent: &str, taken: &[&str], given: &[&str]) -> Text {
    let mut text = Text::EMPTY;
    text.push("`");
    text.push(agent);
    text.push("` takes ");
    push_names(&mut text, taken);
    text.push(", not ");
    push_names(&mut text, given);
    text.push("; name them as its `#[param]` fields or its constructor's arguments, in their order");
    text
}

const fn push_names(text: &mut Text, names: &[&str]) {
    let mut index = 0;
    while index < names.len() {
        text.push(if index == 0 { "`" } else { ", `" });
        text.push(names[index]);
        text.push("`");
        index += 1;
    }
}
