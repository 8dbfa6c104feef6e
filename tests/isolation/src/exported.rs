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
