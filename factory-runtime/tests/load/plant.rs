use factory_core::{
    Awaited, Limits, PerUser, ScopeError, Shareable, UserExecutionContext, UserScope, agent_factory, user_scoped,
};
use factory_runtime::{Bridge, Inbox, Monitor, UserActors, UserEvents, UserTasks, bridged, spawn_for_user};
use std::{
    error::Error,
    future::pending,
    panic::resume_unwind,
    sync::{
        Arc, Weak,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};
use tokio::{sync::oneshot, task::yield_now};

/// The kinds of work, of which a request has one.
pub(super) const KINDS: u64 = 8;
/// The kind of a request that never ends.
pub(super) const ENDLESS: u64 = 6;
/// The kind of a request that panics.
pub(super) const PANICS: u64 = 5;

/// The counts of all users.
#[derive(Clone, Default, Shareable)]
pub(super) struct Counts {
    /// The functions given to `on_close`.
    #[attest(reason = "a count")]
    pub(super) hooks_added: Arc<AtomicU64>,
    /// Those of them that ran.
    #[attest(reason = "a count")]
    pub(super) hooks_run: Arc<AtomicU64>,
    /// Values of one user that another user's work has seen.
    #[attest(reason = "a count")]
    pub(super) foreign: Arc<AtomicU64>,
}

/// A question to a user's actor.
pub(super) struct Ask {
    context: UserExecutionContext,
    answer: oneshot::Sender<String>,
}

/// An agent that does the work of one request.
#[user_scoped]
pub(super) struct Worker<'user> {
    scope: UserScope<'user>,
    #[shared]
    notes: &'user PerUser<Awaited<Vec<String>>>,
    #[shared]
    events: &'user UserEvents<String>,
    #[shared]
    actors: &'user UserActors<Ask>,
    #[shared]
    counts: &'user Counts,
    #[scoped]
    tasks: Arc<UserTasks<'user>>,
    #[param]
    plant: Arc<Plant>,
}

agent_factory! {
    pub(super) factory Shift for pub(super) struct Plant {
        shared {
            pub(super) notes: PerUser<Awaited<Vec<String>>>,
            pub(super) events: UserEvents<String>,
            pub(super) actors: UserActors<Ask>,
            pub(super) counts: Counts,
        }
        guards { pub(super) monitor: Monitor, pub(super) limits: Limits }
        scoped { tasks: UserTasks }
        agents { worker: Worker(plant: Arc<Plant>) }
    }
}

impl Plant {
    pub(super) fn new() -> Self {
        Self {
            notes: PerUser::default(),
            events: UserEvents::default(),
            actors: UserActors::default(),
            counts: Counts::default(),
            monitor: Monitor::default(),
            limits: Limits::default(),
        }
    }
}

impl Worker<'_> {
    /// Does the work of a kind, and returns the id of the user for whom it was done.
    pub(super) async fn work(&self, kind: u64) -> Result<String, Box<dyn Error + Send + Sync>> {
        let run = Arc::clone(&self.counts.hooks_run);
        self.counts.hooks_added.fetch_add(1, Relaxed);
        self.scope.on_close(move || _ = run.fetch_add(1, Relaxed));
        let user = self.scope.user_id().to_owned();
        match kind {
            0 => self.take_note().await,
            1 => self.fan_out().await?,
            2 => self.check(&self.call_back().await),
            3 => _ = self.events.send(self.scope, user.clone()),
            4 => self.check(&self.ask_actor().await?),
            PANICS => {
                let _guard = self.notes.of(self.scope).lock().await;
                // Without the message of a panic, of which there would be thousands.
                resume_unwind(Box::new("at work"));
            }
            ENDLESS => {
                let _guard = self.notes.of(self.scope).lock().await;
                pending::<()>().await;
            }
            _ => self.continue_later()?,
        }
        Ok(user)
    }

    /// Counts a value that is not this user's.
    fn check(&self, value: &str) {
        if value != self.scope.user_id() {
            self.counts.foreign.fetch_add(1, Relaxed);
        }
    }

    /// Adds the user's id to the user's notes, and checks them.
    async fn take_note(&self) {
        let mut notes = self.notes.of(self.scope).lock().await;
        yield_now().await;
        notes.push(self.scope.user_id().to_owned());
        notes.iter().for_each(|note| self.check(note));
    }

    /// Takes three notes at the same time, each in a child scope.
    async fn fan_out(&self) -> Result<(), Box<dyn Error + Send + Sync>> {
        let spawn = |_| {
            let plant = Arc::clone(&self.plant);
            self.tasks.spawn(&self.plant, "note", (), async move |shift| {
                shift.worker(plant).take_note().await;
                shift.scope().user_id().to_owned()
            })
        };
        let tasks = [1, 2, 3].map(spawn);
        for task in tasks {
            self.check(&task?.await?);
        }
        Ok(self.tasks.join().await?)
    }

    /// Has a task that is `'static` call back for the user's id.
    async fn call_back(&self) -> String {
        let answer = async |(): ()| self.scope.user_id().to_owned();
        bridged(self.scope, 1, answer, async |bridge: Bridge<_, _>| {
            tokio::spawn(async move { bridge.call(()).await }).await.unwrap().unwrap()
        })
        .await
    }

    /// Has the user's actor serve a child scope.
    async fn ask_actor(&self) -> Result<String, Box<dyn Error + Send + Sync>> {
        let plant = Arc::downgrade(&self.plant);
        let actor = self.actors.of(self.scope, 4, |inbox| run_actor(plant, inbox));
        let (answer, answered) = oneshot::channel();
        actor.send(self.scope, Ask { context: self.scope.child("ask")?, answer }).await.map_err(|_| "no actor")?;
        Ok(answered.await?)
    }

    /// Takes a note after the response was sent.
    fn continue_later(&self) -> Result<(), Box<dyn Error + Send + Sync>> {
        let (context, plant) = (self.scope.child("later")?, Arc::clone(&self.plant));
        spawn_for_user(&self.plant, context, (), async move |shift| shift.worker(plant).take_note().await);
        Ok(())
    }
}

async fn run_actor(plant: Weak<Plant>, mut inbox: Inbox<Ask>) {
    while let Some(ask) = inbox.recv().await {
        let Some(plant) = plant.upgrade() else { break };
        let answer: Result<_, ScopeError> =
            plant.for_user(ask.context, async |shift| shift.scope().user_id().to_owned()).await;
        if let Ok(answer) = answer {
            let _ = ask.answer.send(answer);
        }
    }
}
