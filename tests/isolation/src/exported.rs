//! Factories that are exported from the modules that define them: one is public, and one is not.

pub mod inner {
    //! The module, with an accessor that is not exported.

    use factory_core::agent_factory;

    agent_factory! {
        /// The factory.
        pub factory Desk for
        /// The components that all users share.
        pub struct Platform {
            replaces { get_desk }
        }
    }
}

pub mod never {
    //! A factory with an agent that can never be made.

    use factory_core::{UserScope, agent_factory, user_scoped};

    agent_factory! {
        /// The factory.
        pub factory Desk for
        /// The components that all users share.
        pub struct Platform {
            agents { triage: Triage(topic: Topic) }
        }
    }

    /// A type without values.
    #[derive(Debug)]
    pub enum Topic {}

    /// An agent with a parameter that has no values.
    #[user_scoped]
    pub struct Triage<'user> {
        scope: UserScope<'user>,
        #[param]
        topic: Topic,
    }
}

mod hidden {
    use factory_core::agent_factory;

    agent_factory! {
        /// The factory.
        pub factory Office for
        /// The components that all users share.
        pub struct OfficePlatform {
            replaces { get_office }
        }
    }
}

pub use hidden::{Office, get_office};
pub use inner::Desk;
