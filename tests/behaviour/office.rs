//! Where the eight headings of the old compliance suite are looked for: one of each thing that used to be shared.

use super::desk::{context, side_by_side};
use factory_core::{PerUser, Shareable, UserScope, agent_factory, user_scoped};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};
use tokio::sync::{Barrier, mpsc::UnboundedSender};

/// Remembers what each user has asked it, and is one for all of them.
pub(super) trait Model: Shareable {
    fn complete(&self, scope: UserScope<'_>, prompt: &str) -> Vec<String>;
}

#[derive(Default, Shareable)]
pub(super) struct Remembering {
    asked: PerUser<Vec<String>>,
}

impl Model for Remembering {
    fn complete(&self, scope: UserScope<'_>, prompt: &str) -> Vec<String> {
        self.asked.of(scope).with(|asked| {
            asked.push(prompt.to_owned());
            asked.clone()
        })
    }
}

#[user_scoped]
pub(super) struct Emitter<'user> {
    scope: UserScope<'user>,
    sink: Mutex<Option<UnboundedSender<String>>>,
}

impl Emitter<'_> {
    pub(super) fn connect(&self, sink: UnboundedSender<String>) {
        *self.sink.lock().unwrap() = Some(sink);
    }

    pub(super) fn emit(&self, event: &str) {
        let sink = self.sink.lock().unwrap();
        sink.as_ref().unwrap().send(format!("{}: {event}", self.scope.user_id())).unwrap();
    }
}

type Tool<'user> = Box<dyn Fn(&str) -> String + Send + 'user>;

#[user_scoped]
pub(super) struct Dispatcher<'user> {
    scope: UserScope<'user>,
    tools: Mutex<BTreeMap<String, Tool<'user>>>,
}

impl<'user> Dispatcher<'user> {
    pub(super) fn register(&self, name: &str, tool: impl Fn(&str) -> String + Send + 'user) {
        let mut tools = self.tools.lock().unwrap();
        tools.insert(name.to_owned(), Box::new(tool));
    }

    /// `None` when this user has no tool of that name, whoever else has one.
    pub(super) fn dispatch(&self, name: &str, input: &str) -> Option<String> {
        let tools = self.tools.lock().unwrap();
        tools.get(name).map(|tool| tool(input))
    }
}

#[user_scoped]
pub(super) struct Registry<'user> {
    scope: UserScope<'user>,
    pub(super) names: Mutex<Vec<String>>,
}

#[user_scoped]
pub(super) struct Settings<'user> {
    scope: UserScope<'user>,
    #[shared]
    defaults: &'user BTreeMap<String, String>,
    own: Mutex<BTreeMap<String, String>>,
}

impl Settings<'_> {
    pub(super) fn set(&self, name: &str, value: &str) {
        self.own.lock().unwrap().insert(name.to_owned(), value.to_owned());
    }

    pub(super) fn get(&self, name: &str) -> String {
        let own = self.own.lock().unwrap();
        own.get(name).or_else(|| self.defaults.get(name)).unwrap().clone()
    }
}

#[derive(Debug, Default, PartialEq)]
pub(super) enum Progress {
    #[default]
    Idle,
    Step(usize),
}

#[user_scoped]
pub(super) struct Worker<'user> {
    pub(super) scope: UserScope<'user>,
    #[shared]
    pub(super) model: &'user dyn Model,
    #[scoped]
    pub(super) emitter: Arc<Emitter<'user>>,
    #[scoped]
    pub(super) dispatcher: Arc<Dispatcher<'user>>,
    #[scoped]
    pub(super) registry: Arc<Registry<'user>>,
    #[scoped]
    pub(super) settings: Arc<Settings<'user>>,
    pub(super) progress: Progress,
}

impl Worker<'_> {
    pub(super) fn advance(&mut self) {
        self.progress = match self.progress {
            Progress::Idle => Progress::Step(1),
            Progress::Step(step) => Progress::Step(step + 1),
        };
    }
}

agent_factory! {
    pub(super) factory OfficeFactory for pub(super) struct Office {
        shared {
            pub(super) model: dyn Model,
            pub(super) defaults: BTreeMap<String, String>,
        }
        scoped { emitter: Emitter, dispatcher: Dispatcher, registry: Registry, settings: Settings }
        agents { worker: Worker }
    }
}

pub(super) const USERS: usize = 16;

/// One of [`USERS`] users, whose scopes are all open at once.
#[derive(Clone)]
pub(super) struct Visitor {
    pub(super) office: Arc<Office>,
    pub(super) number: usize,
    pub(super) user: String,
    everybody: Arc<Barrier>,
}

impl Visitor {
    /// Comes back when every user has come as far.
    pub(super) async fn step(&self) {
        self.everybody.wait().await;
    }
}

/// What every user's visit comes to, the first user's first.
pub(super) async fn all_visit<W>(visit: impl Fn(Visitor) -> W) -> Vec<W::Output>
where
    W: Future<Output: Send + 'static> + Send + 'static,
{
    let defaults = BTreeMap::from([("tone".to_owned(), "plain".to_owned())]);
    let office = Arc::new(Office { model: Arc::new(Remembering::default()), defaults });
    let everybody = Arc::new(Barrier::new(USERS));
    let visitor = |number| Visitor {
        office: Arc::clone(&office),
        number,
        user: format!("u-{number}"),
        everybody: Arc::clone(&everybody),
    };
    side_by_side((0..USERS).map(visitor).map(visit)).await
}

impl Visitor {
    pub(super) async fn in_scope<R>(&self, work: impl for<'user> AsyncFnOnce(OfficeFactory<'user>) -> R) -> R {
        self.office.for_user(context(&self.user), work).await.unwrap()
    }
}
