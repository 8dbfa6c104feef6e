// A store outside of the program takes any text as a key, here one that two users share.
use factory_core::UserScope;
use std::{fs, io, path::Path};

pub fn save(folder: &Path, scope: UserScope<'_>, draft: &str) -> io::Result<()> {
    fs::write(folder.join(scope.thread_id()), draft)
}
