use std::ops::Range;

/// The contents of a generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Types without a factory.
    Types,
    /// A factory of agents, each with three of twenty shared components.
    Factory,
    /// The same, with each agent nested in the next.
    Nested,
}

impl Shape {
    /// Returns the name in the tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Types => "types",
            Self::Factory => "agents of a factory",
            Self::Nested => "agents in one another",
        }
    }
}

/// The kind of wiring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wiring {
    /// Hand-written.
    ByHand,
    /// This project.
    Ours,
    /// nject's `#[injectable]`, only for [`Shape::Types`].
    Nject,
    /// serde's two derives, only for [`Shape::Types`].
    Serde,
}

impl Wiring {
    /// Returns the name in the tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ByHand => "by hand",
            Self::Ours => "factory-core",
            Self::Nject => "nject",
            Self::Serde => "serde",
        }
    }

    fn prelude(self) -> &'static str {
        match self {
            Self::ByHand => "use factory_core::UserScope;\n",
            Self::Ours => "use factory_core::{Shareable, UserScope, agent_factory, user_scoped};\n",
            Self::Nject => "use nject::injectable;\n",
            Self::Serde => "use serde::{Deserialize, Serialize};\n",
        }
    }

    fn on_component(self) -> &'static str {
        match self {
            Self::ByHand | Self::Nject => "",
            Self::Ours => "#[derive(Shareable)] ",
            Self::Serde => "#[derive(Serialize, Deserialize)] ",
        }
    }
}

const COMPONENTS: usize = 20;

/// Returns the three components of an agent.
fn three(agent: usize) -> [(usize, usize); 3] {
    [0, 7, 13].map(|step| (step, (agent + step) % COMPONENTS))
}

/// Writes the source of a crate.
#[must_use]
pub fn source(shape: Shape, wiring: Wiring, size: usize) -> String {
    let mut text = wiring.prelude().to_owned();
    text += &joined(0..COMPONENTS, |index| format!("{}pub struct C{index} {{ pub n: u64 }}\n", wiring.on_component()));
    text += &joined(0..size, |index| agent(shape, wiring, index));
    if shape != Shape::Types {
        text += &wired(shape, wiring, size);
    }
    text
}

fn agent(shape: Shape, wiring: Wiring, index: usize) -> String {
    let of = |on_type: &str, lifetime: &str, scope: &str, shared: &str, reference: &str, turns: &str| {
        let parts = three(index).map(|(step, component)| format!("{shared}pub c{step}: {reference}C{component}, "));
        let inner = if shape == Shape::Nested && index > 0 { inner(wiring, index) } else { String::new() };
        format!("{on_type}pub struct A{index}{lifetime} {{ {scope}{}{inner}{turns}pub turns: u32 }}\n", parts.concat())
    };
    let scope = "pub scope: UserScope<'user>, ";
    match wiring {
        Wiring::ByHand => of("", "<'user>", scope, "", "&'user ", ""),
        Wiring::Ours => of("#[user_scoped] ", "<'user>", scope, "#[shared] ", "&'user ", ""),
        Wiring::Nject => {
            of("#[injectable] ", "<'user>", "#[inject(0)] pub scope: u64, ", "", "&'user ", "#[inject(0)] ")
        }
        Wiring::Serde => of("#[derive(Serialize, Deserialize)] ", "", "pub scope: u64, ", "", "", ""),
    }
}

fn inner(wiring: Wiring, index: usize) -> String {
    let attribute = if wiring == Wiring::Ours { "#[agent] " } else { "" };
    format!("{attribute}pub inner: A{}<'user>, ", index - 1)
}

fn wired(shape: Shape, wiring: Wiring, size: usize) -> String {
    let platform = joined(0..COMPONENTS, |index| format!("pub c{index}: C{index}, "));
    if wiring == Wiring::Ours {
        let first = if shape == Shape::Nested { size.saturating_sub(1) } else { 0 };
        let entries = joined(first..size, |index| format!("a{index}: A{index}, "));
        return format!(
            "agent_factory! {{ pub factory F for pub struct P {{ shared {{ {platform} }} agents {{ {entries} }} }} }}\n"
        );
    }
    let methods = joined(0..size, |index| method(shape, index));
    format!(
        "pub struct P {{ {platform} }}\n\
         pub struct F<'user> {{ pub scope: UserScope<'user>, pub platform: &'user P }}\n\
         impl<'user> F<'user> {{ {methods} }}\n"
    )
}

/// Joins the texts of a range.
pub fn joined(each: Range<usize>, text: impl Fn(usize) -> String) -> String {
    each.map(text).collect()
}

fn method(shape: Shape, index: usize) -> String {
    let parts = three(index).map(|(step, component)| format!("c{step}: &self.platform.c{component}, ")).concat();
    let inner =
        if shape == Shape::Nested && index > 0 { format!("inner: self.a{}(), ", index - 1) } else { String::new() };
    format!(
        "pub fn a{index}(&self) -> A{index}<'user> {{ A{index} {{ scope: self.scope, {parts}{inner}turns: 0 }} }}\n"
    )
}
