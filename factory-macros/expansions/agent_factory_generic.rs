agent_factory! {
    factory TeamFactory for struct Office {
        agents { team: Team<NotesAgent<'user>, &'static str>(topic: &'static str) }
    }
}
