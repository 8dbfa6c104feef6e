#[user_scoped(create)]
pub struct ReportAgent<'user> {
    scope: UserScope<'user>,
    db: &'user Database,
    format: Format,
}

#[user_scoped]
impl<'user> ReportAgent<'user> {
    #[create]
    async fn open(
        scope: UserScope<'user>,
        #[shared] db: &'user Database,
        #[scoped] memory: Arc<ConversationMemory<'user>>,
        format: Format,
    ) -> Result<Self, OpenError> {
        memory.check()?;
        Ok(Self { scope, db, format })
    }
}
