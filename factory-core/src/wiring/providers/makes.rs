//! The traits for making agents.

use crate::{
    scope::in_scope::InScope,
    wiring::agent::{AgentEntry, AgentMeta, AgentSignatureParts, BuildFrom},
};

/// A type that belongs to one user and that the factory `F` can build.
///
/// It is implemented for every [`#[user_scoped]`](macro@crate::user_scoped) type and every factory that provides the
/// components that the type requests. A function that makes agents has a bound of [`Makes`] instead; this trait is for
/// code that is generic over the type as well.
///
/// ```
/// use factory_core::{Given, InScope, UserScope, UserScoped, agent_factory, testing, user_scoped};
///
/// #[user_scoped]
/// pub struct NotesAgent<'user> {
///     pub scope: UserScope<'user>,
///     #[param]
///     pub topic: String,
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { agents { notes: NotesAgent(topic: String) } }
/// }
///
/// fn make_two<'user, F: InScope<'user>, T: UserScoped<'user, F>>(
///     factory: &F,
///     params: [T::Params; 2],
/// ) -> [T::Output; 2] {
///     params.map(|params| T::create(factory, params))
/// }
///
/// let topics = Platform {}.for_user_blocking(testing::context("alice"), |desk| {
///     let topics = [("billing".to_owned(),), ("travel".to_owned(),)];
///     make_two::<_, NotesAgent<'_>>(&desk, topics).map(|notes| notes.topic)
/// });
/// assert_eq!(topics.unwrap(), ["billing", "travel"]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an agent that `{F}` can build",
    label = "not annotated with `#[user_scoped]`",
    note = "write `#[user_scoped]` on the type's definition"
)]
pub trait UserScoped<'user, F: ?Sized> {
    /// The parameters that the caller gives, as a tuple: `()` for a type without parameters.
    type Params;
    /// The value that the factory's method returns: the type, or the output of its constructor.
    type Output;

    /// Builds a new value for the scope of the factory.
    fn create(factory: &F, params: Self::Params) -> Self::Output;
}

impl<'user, F, T> UserScoped<'user, F> for T
where
    F: InScope<'user> + ?Sized,
    T: AgentMeta<'user> + BuildFrom<'user, F, Given<'user, T>, Created<'user, T>>,
{
    type Params = Given<'user, T>;
    type Output = Created<'user, T>;

    #[inline]
    fn create(factory: &F, params: Self::Params) -> Self::Output {
        T::build(factory, factory.scope(), params)
    }
}

/// The value that a factory's method returns for an agent `T`: the agent, or the output of its constructor.
///
/// ```
/// use factory_core::{Created, UserScope, user_scoped};
/// use std::num::ParseIntError;
///
/// #[user_scoped(create)]
/// pub struct PageAgent<'user> {
///     scope: UserScope<'user>,
///     page: u32,
/// }
///
/// #[user_scoped]
/// impl<'user> PageAgent<'user> {
///     #[create]
///     fn open(scope: UserScope<'user>, page: String) -> Result<Self, ParseIntError> {
///         Ok(Self { scope, page: page.parse()? })
///     }
/// }
///
/// fn page<'user>(created: Created<'user, PageAgent<'user>>) -> Option<u32> {
///     created.ok().map(|agent| agent.page)
/// }
/// ```
pub type Created<'user, T> = <T as AgentEntry<'user>>::Created;

/// The parameters that a factory's method takes for an agent `T`, as a tuple.
///
/// ```
/// use factory_core::{Given, UserScope, user_scoped};
///
/// #[user_scoped]
/// pub struct NotesAgent<'user> {
///     pub scope: UserScope<'user>,
///     #[param]
///     pub topic: String,
/// }
///
/// fn params<'user>() -> Given<'user, NotesAgent<'user>> {
///     ("billing".to_owned(),)
/// }
/// ```
pub type Given<'user, T> = <<T as AgentMeta<'user>>::Signature as AgentSignatureParts>::Params;

/// A factory that makes agents of the type `T`.
///
/// A function that makes agents has it as a bound, and then works with every factory that lists the agent, and with a
/// fake in a test.
///
/// ```
/// use factory_core::{Makes, UserScope, user_scoped};
///
/// #[user_scoped]
/// pub struct NotesAgent<'user> {
///     pub scope: UserScope<'user>,
///     #[param]
///     pub topic: String,
/// }
///
/// fn take_notes<'user>(factory: &impl Makes<'user, NotesAgent<'user>>) -> NotesAgent<'user> {
///     factory.make(("billing".to_owned(),))
/// }
/// ```
///
/// If the factory makes several agents, `Makes::<NotesAgent<'user>>::make(factory, params)` selects one. The trait object
/// is `Arc<dyn Makes<'user, NotesAgent<'user>> + Send + Sync + 'user>`.
///
/// The generated factory implements it for each entry of `agents`. A test may implement it by hand for a fake factory:
///
/// ```
/// # use factory_core::{InScope, Makes, UserScope, testing, user_scoped};
/// # #[user_scoped]
/// # pub struct NotesAgent<'user> {
/// #     pub scope: UserScope<'user>,
/// #     #[param]
/// #     pub topic: String,
/// # }
/// struct Fakes<'user>(UserScope<'user>);
///
/// impl<'user> InScope<'user> for Fakes<'user> {
///     fn scope(&self) -> UserScope<'user> {
///         self.0
///     }
/// }
///
/// impl<'user> Makes<'user, NotesAgent<'user>> for Fakes<'user> {
///     fn make(&self, (topic,): (String,)) -> NotesAgent<'user> {
///         NotesAgent { scope: self.0, topic: format!("a fake's {topic}") }
///     }
/// }
///
/// fn topic<'user>(factory: &impl Makes<'user, NotesAgent<'user>>) -> String {
///     factory.make(("notes".to_owned(),)).topic
/// }
///
/// assert_eq!(testing::with_user("alice", |scope| topic(&Fakes(scope))), "a fake's notes");
/// ```
#[doc(alias = "factory")]
#[doc(alias = "provider")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not make a `{T}`",
    label = "this factory does not list the agent",
    note = "add it to the `agent_factory!` of the factory, as in `agents {{ name: Type }}`"
)]
pub trait Makes<'user, T: AgentEntry<'user>>: InScope<'user> {
    /// Makes a new agent. The parameters are a tuple in the order of the entry: `()` for an agent without parameters.
    fn make(&self, params: Given<'user, T>) -> Created<'user, T>;
}

#[diagnostic::do_not_recommend]
impl<'user, T, F> Makes<'user, T> for F
where
    T: ListedInFactory<'user, F> + BuildFrom<'user, F, Given<'user, T>, Created<'user, T>>,
    F: InScope<'user>,
{
    #[inline]
    fn make(&self, params: Given<'user, T>) -> Created<'user, T> {
        T::build(self, self.scope(), params)
    }
}

/// A type with an entry in the factory `F`. It has no items, so an implementation of it costs rustc less than one of
/// [`Makes`].
pub trait ListedInFactory<'user, F> {}
