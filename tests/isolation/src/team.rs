//! A factory with agents of every kind.

use factory_core::{BelongsTo, Shareable, UserScope, agent_factory, user_scoped};
use std::{marker::PhantomData, rc::Rc, sync::Arc};

agent_factory! {
    /// The factory of the team.
    pub factory Team for
    /// The components that all users share.
    pub struct Office {
        shared {
            /// The words of greetings.
            pub phrases: Phrases,
        }
        scoped { memory: Memory, history: History }
        agents {
            memory: Reader,
            triage: Triage(topic: String, urgent: bool),
            billing: Specialist<Billing>,
            greeter: Greeter,
            report: Report(title: String),
            page: Page(number: Option<u32>),
            tool: Hammer,
            sketch: Sketch,
            r#match: Reader,
            #[cfg(feature = "translation")]
            translation: Reader,
        }
        replaces { get_team, static TEAM, Office::shared_team, FACTORY, AGENT, BOBS_CACHE }
    }
}

/// The phrases that all users share.
#[derive(Debug, Default, Shareable)]
pub struct Phrases {
    words: Vec<String>,
}

/// The lines of one scope.
#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
}

/// The earlier lines of one scope.
#[user_scoped]
pub struct History<'user> {
    scope: UserScope<'user>,
}

/// An agent that reads the memory.
#[user_scoped]
pub struct Reader<'user> {
    scope: UserScope<'user>,
    #[scoped]
    memory: Arc<Memory<'user>>,
}

/// An agent with parameters.
#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[param]
    topic: String,
    #[param]
    urgent: bool,
}

/// The field of an agent.
#[derive(Debug, Shareable)]
pub struct Billing;

/// An agent that is generic over its field.
#[user_scoped]
pub struct Specialist<'user, F: Shareable> {
    scope: UserScope<'user>,
    field: PhantomData<F>,
}

/// An agent with a constructor.
#[user_scoped(create)]
pub struct Greeter<'user> {
    scope: UserScope<'user>,
    phrases: &'user Phrases,
}

#[user_scoped]
impl<'user> Greeter<'user> {
    #[create]
    fn open(scope: UserScope<'user>, #[shared] phrases: &'user Phrases) -> Self {
        Self { scope, phrases }
    }

    /// Returns the first word for the user.
    #[must_use]
    pub fn greet(&self) -> Option<(&str, &str)> {
        Some((self.phrases.words.first()?, self.scope.user_id()))
    }
}

/// The error when an agent cannot start.
#[derive(Debug)]
pub struct NotReady;

/// An agent with a constructor that is async and may fail.
#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    title: String,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    async fn open(scope: UserScope<'user>, title: String) -> Result<Self, NotReady> {
        if title.is_empty() { Err(NotReady) } else { Ok(Self { scope, title }) }
    }

    /// Returns the title under the user's id.
    #[must_use]
    pub fn title(&self) -> String {
        format!("{}: {}", self.scope.user_id(), self.title)
    }
}

/// An agent that is there or not.
#[user_scoped(create)]
pub struct Page<'user> {
    scope: UserScope<'user>,
    number: u32,
}

#[user_scoped]
impl<'user> Page<'user> {
    #[create]
    fn open(scope: UserScope<'user>, number: Option<u32>) -> Option<Self> {
        Some(Self { scope, number: number? })
    }

    /// Returns the number under the user's id.
    #[must_use]
    pub fn number(&self) -> (&str, u32) {
        (self.scope.user_id(), self.number)
    }
}

/// A tool of one user.
pub trait Tool<'user>: BelongsTo<'user> + Send {}

/// An agent that its constructor returns as a trait object.
#[user_scoped(create)]
pub struct Hammer<'user> {
    scope: UserScope<'user>,
}

impl<'user> Tool<'user> for Hammer<'user> {}

/// The error when a tool is in use.
#[derive(Debug)]
pub struct InUse<T>(PhantomData<T>);

#[user_scoped]
impl<'user> Hammer<'user> {
    #[create]
    fn open(scope: UserScope<'user>) -> Result<Box<dyn Tool<'user> + 'user>, InUse<Self>> {
        if scope.operation().is_some() { Err(InUse(PhantomData)) } else { Ok(Box::new(Self { scope })) }
    }
}

/// An agent that stays on its thread.
#[user_scoped]
pub struct Sketch<'user> {
    scope: UserScope<'user>,
    lines: Rc<()>,
}
