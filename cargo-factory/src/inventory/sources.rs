//! Reads and scans the files.

use super::{
    conditions,
    file::{Contexts, File, Files, module_path},
    join::{focus, group_by_file},
    names::Wanted,
};
use crate::{
    config::Config,
    facts::{Facts, fact::Fact},
    workspace::{SourceFile, Workspace},
};
use anyhow::{Context, anyhow, bail};
use camino::{Utf8Path, Utf8PathBuf};
use factory_scan::{Mention, Reader, with_reader};
use rayon::prelude::*;

/// The number of files that one thread reads. To start a thread takes about as long as to read one file.
const FILES_AT_ONCE: usize = 32;

/// Lists the source files, and checks the globs of the settings against them if all packages are selected.
///
/// # Errors
///
/// Fails if a folder cannot be read, or if a glob of `factory.toml` is stale.
pub(super) fn list_files(workspace: &Workspace, config: &Config) -> anyhow::Result<Vec<SourceFile>> {
    let sources = workspace.source_files(config.exclude.set())?;
    if workspace.is_whole {
        let paths: Vec<_> = sources.iter().map(|source| source.path.as_path()).collect();
        config.check_files(&workspace.root, &paths)?;
    }
    Ok(sources)
}

/// Reads and scans the source files. What only rustc knows is added by [`add_facts`].
///
/// # Errors
///
/// Fails if a file cannot be read or parsed, with a line for each such file.
pub(super) fn scan_files(workspace: &Workspace, sources: &[SourceFile]) -> anyhow::Result<Files> {
    read_each(sources.par_iter(), |reader, source| read_source(reader, workspace, source))
}

/// Adds what rustc reports: which files it compiled, the generated files that have facts, the mentions of the singletons,
/// and the surroundings of the facts.
///
/// # Errors
///
/// Fails if a generated file cannot be read, or if a file cannot be parsed, with a line for each such file.
pub(super) fn add_facts(workspace: &Workspace, mut files: Files, facts: &Facts) -> anyhow::Result<Files> {
    for file in files.values_mut() {
        let compiled = facts.compiled.get(&file.path);
        file.in_tests = compiled.copied().unwrap_or(file.in_tests);
        file.is_compiled = compiled.is_some() || facts.incomplete.contains(&file.package);
    }
    conditions::add(&mut files);
    let generated = facts.facts.iter().filter(|fact| !files.contains_key(&fact.place.file)).collect::<Vec<_>>();
    for fact in generated {
        let (path, text) = (fact.place.file.clone(), workspace.read(&fact.place.file)?);
        let package = fact.package.clone();
        files.insert(
            path.clone(),
            File { path, package, text, is_compiled: true, is_included: true, ..File::default() },
        );
    }
    let wanted = Wanted::list(&files, &facts.facts);
    let by_file = group_by_file(&facts.facts);
    let add = |reader: &Reader, mut file: File| {
        let package = workspace.packages.iter().find(|package| package.name == file.package);
        let dependencies = package.map_or(&[][..], |package| &package.dependencies);
        let is_wanted =
            |wanted: &&Wanted| file.text.contains(wanted.last_segment()) && wanted.is_visible(&file, dependencies);
        let names: Vec<_> = wanted.iter().filter(is_wanted).map(|wanted| wanted.name.as_str()).collect();
        let facts = by_file.get(&*file.path).map_or(&[][..], Vec::as_slice);
        add_occurrences(reader, &mut file, &names, facts).map(|()| file)
    };
    read_each(files.into_values().collect::<Vec<_>>().into_par_iter(), add)
}

/// Runs the work on all items, on as many threads as there are cores, each of which reads many files.
fn read_each<I: Send>(
    items: impl IndexedParallelIterator<Item = I>,
    work: impl Fn(&Reader, I) -> anyhow::Result<File> + Sync,
) -> anyhow::Result<Files> {
    let read = |items: Vec<I>| {
        with_reader(|reader| items.into_iter().map(|item| work(reader, item)).collect::<Vec<_>>())
            .context("cannot start a thread to read files; run fewer at once")
    };
    let results: Vec<_> = items.chunks(FILES_AT_ONCE).map(read).collect::<anyhow::Result<_>>()?;
    collect(results.into_iter().flatten().collect())
}

/// Returns the files, or an error that names all that failed.
fn collect(results: Vec<anyhow::Result<File>>) -> anyhow::Result<Files> {
    let (files, errors): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
    let errors: Vec<_> = errors.into_iter().filter_map(Result::err).map(|error| format!("{error:#}")).collect();
    if !errors.is_empty() {
        bail!("{}", errors.join("\nerror: "));
    }
    Ok(files.into_iter().flatten().map(|file| (file.path.clone(), file)).collect())
}

fn read_source(reader: &Reader, workspace: &Workspace, source: &SourceFile) -> anyhow::Result<File> {
    let text = workspace.read(&source.path)?;
    let scan = reader.scan_file(&text).map_err(|error| locate(&source.path, &error))?;
    let package = workspace.packages.iter().find(|package| package.name == source.package);
    let in_package = package.map_or(Utf8PathBuf::new(), |package| {
        let path = workspace.root.join(&source.path);
        path.strip_prefix(&package.root).map(Utf8Path::to_owned).unwrap_or(path)
    });
    let in_tests = ["tests", "benches"].iter().any(|folder| in_package.starts_with(folder));
    Ok(File {
        module: module_path(&in_package),
        in_tests,
        path: source.path.clone(),
        package: source.package.clone(),
        text,
        scan,
        ..File::default()
    })
}

fn locate(path: &Utf8Path, error: &factory_scan::ParseError) -> anyhow::Error {
    anyhow!("{path}:{}:{}: {}", error.line, error.column, error.message)
}

/// Finds the mentions of the names, and the surroundings of the facts. Nothing is found in a part of a file.
fn add_occurrences(reader: &Reader, file: &mut File, names: &[&str], facts: &[&Fact]) -> anyhow::Result<()> {
    match find_occurrences(reader, &file.text, names, facts) {
        Ok((mentions, contexts)) => (file.mentions, file.contexts) = (mentions, contexts),
        Err(_) if file.is_included => {}
        Err(error) => return Err(locate(&file.path, &error)),
    }
    Ok(())
}

fn find_occurrences(
    reader: &Reader,
    text: &str,
    names: &[&str],
    facts: &[&Fact],
) -> Result<(Vec<Mention>, Contexts), factory_scan::ParseError> {
    let mentions = if names.is_empty() { Vec::new() } else { reader.find_mentions(text, names)? };
    if facts.is_empty() {
        return Ok((mentions, Contexts::new()));
    }
    let index = reader.index(text)?;
    let offsets = facts.iter().map(|fact| focus(text, fact));
    let contexts = offsets.map(|offset| (offset, index.context_at(offset)));
    Ok((mentions, contexts.map(|(offset, context)| (offset, (context.form, context.at))).collect()))
}
