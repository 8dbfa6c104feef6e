agent_factory! {
    pub factory AgentInstanceFactory for pub struct Platform {
        guards { pub limits: Limits }
        request {
            /// The verified claims of the user's token.
            pub claims: Claims,
            pub cancellation: dyn Cancellation as OfClient,
        }
        agents { notes: NotesAgent }
    }
}
