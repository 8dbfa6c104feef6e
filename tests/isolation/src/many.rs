//! A factory with 20 agents, for the time that the suite takes.

use factory_core::{PerUser, UserScope, agent_factory, user_scoped};

macro_rules! agents {
    ($($agent:ident)*) => {$(
        /// One of 20 agents.
        #[user_scoped]
        pub struct $agent<'user> {
            scope: UserScope<'user>,
            #[shared]
            drafts: &'user PerUser<Vec<String>>,
            #[param]
            topic: String,
        }
    )*};
}

agents! {
    First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth
    Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth
}

agent_factory! {
    /// The factory.
    pub factory Desk for
    /// The components that all users share.
    pub struct Platform {
        shared {
            /// Each user's drafts.
            pub drafts: PerUser<Vec<String>>,
        }
        agents {
            first: First(topic: String),
            second: Second(topic: String),
            third: Third(topic: String),
            fourth: Fourth(topic: String),
            fifth: Fifth(topic: String),
            sixth: Sixth(topic: String),
            seventh: Seventh(topic: String),
            eighth: Eighth(topic: String),
            ninth: Ninth(topic: String),
            tenth: Tenth(topic: String),
            eleventh: Eleventh(topic: String),
            twelfth: Twelfth(topic: String),
            thirteenth: Thirteenth(topic: String),
            fourteenth: Fourteenth(topic: String),
            fifteenth: Fifteenth(topic: String),
            sixteenth: Sixteenth(topic: String),
            seventeenth: Seventeenth(topic: String),
            eighteenth: Eighteenth(topic: String),
            nineteenth: Nineteenth(topic: String),
            twentieth: Twentieth(topic: String),
        }
    }
}
