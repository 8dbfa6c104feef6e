agent_factory! {
    factory GuardedFactory for struct Office {
        agents { notes: NotesAgent }
        guards { limits: Limits, pub audit: Audit }
    }
}
