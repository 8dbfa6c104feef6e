//! Sources that several rules share.

/// A factory with one of every section.
pub(super) const EVERY_SECTION: &str = "
    agent_factory! {
        pub factory Factory for pub struct Platform {
            shared { drafts: PerUser<Vec<String>>, name: String }
            scoped { memory: Memory }
            agents { notes: Notes, journal: Notes }
            guards { gate: Gate }
            replaces { get_factory }
        }
    }
";

/// A factory that only shares a name.
pub(super) const ONE_COMPONENT: &str = "
    agent_factory! {
        pub factory Factory for pub struct Platform { shared { name: String } }
    }
";

/// A factory whose scopes open with request data.
pub(super) const REQUEST_DATA: &str = "
    agent_factory! {
        pub factory Factory for pub struct Platform<M: Model> {
            shared { model: M as TheModel }
            request {
                pub claims: Claims,
                pub locale: Locale as Preferred,
                pub model: M as Chosen,
            }
            scoped { session: Session }
            agents { triage: Triage }
        }
    }
";

/// A factory whose platform has a type parameter.
pub(super) const GENERIC_PLATFORM: &str = "
    agent_factory! {
        pub factory Factory for pub struct Platform<M: Model> {
            shared { model: M as TheModel }
            agents { triage: Triage<M> }
        }
    }
";

/// An agent with a field of every source.
pub(super) const EVERY_SOURCE: &str = "
    #[user_scoped]
    pub struct Triage<'user> {
        scope: UserScope<'user>,
        #[shared]
        clock: &'user Clock,
        #[scoped]
        memory: Arc<Memory<'user>>,
        #[agent]
        notes: Notes<'user>,
        #[param]
        topic: String,
        #[init(19)]
        turns: u32,
        urgent: bool,
    }
";

/// A constructor with an argument of every source.
pub(super) const CONSTRUCTOR: &str = "
    #[user_scoped]
    impl<'user> Report<'user> {
        #[create]
        fn open(
            scope: UserScope<'user>,
            #[shared] clock: &'user Clock,
            #[scoped] memory: Arc<Memory<'user>>,
            #[agent] notes: Notes<'user>,
            title: String,
        ) -> Self {
            Self { scope, clock, memory, notes, title }
        }
    }
";

/// A constructor with one argument of its caller.
pub(super) const SHORT_CONSTRUCTOR: &str = "
    #[user_scoped]
    impl<'user> Report<'user> {
        #[create]
        fn open(scope: UserScope<'user>, title: String) -> Self {
            Self { scope, title }
        }
    }
";
