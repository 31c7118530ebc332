//! The tracks of a case as one reader may see them: what is asked, what is recorded, what stands in the way.

use std::collections::{BTreeMap, BTreeSet};

use homeward_domain::{
    actions::Action,
    case::EntryState,
    case_number::CaseNumber,
    codes::Audience,
    standing::Proposal,
    tracks::{TRACKS, Track},
};
use homeward_policy::{Engine, Safeguard, Situation, State};

use crate::{
    Actor, App, Refused,
    checks::Check,
    reading::Reading,
    view::{CaseView, EntryView, Sight},
};

/// A track of a case as one reader may see it.
#[derive(Debug, Clone)]
pub struct TrackView {
    /// The track.
    pub track: &'static Track,
    /// The case.
    pub case: CaseView,
    /// What is asked, in order: only what this reader may know.
    pub parts: Vec<TrackPart>,
    /// The safeguards of the track that this reader may know. Of others nothing is told here: their clearance stands on the case.
    pub checks: Vec<Check>,
}

/// One thing asked on a track.
#[derive(Debug, Clone)]
pub struct TrackPart {
    /// The action that records it.
    pub action: &'static Action,
    /// This reader may record it now.
    pub mine: bool,
    /// What was recorded last and stands; its content only when its part of the case is open.
    pub last: Option<EntryView>,
    /// How often it was recorded: how often somebody asked (VUL-13).
    pub times: usize,
}

impl App {
    /// A track of a case. `open` names the confidential parts to open: that is logged before anything is shown.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when the case or the track is there but not for this reader, and when the track does not apply.
    pub async fn track(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        code: &str,
        open: &[Audience],
    ) -> Result<TrackView, Refused> {
        let track = Track::find(code).ok_or(Refused::NotFound)?;
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (situation, sight) = loaded.seen_by(&who)?;
        if !on_tracks(&situation, &sight).contains(&track) {
            return Err(Refused::NotFound);
        }
        let checks = checks_of(track, &loaded.engine, &situation, &sight);
        let actions: Vec<&'static Action> = track
            .actions
            .iter()
            .filter_map(|code| Action::find(code))
            .filter(|action| sight.sees(action.audience))
            .collect();
        // Only what this page shows is opened.
        let opened: Vec<Audience> = open
            .iter()
            .copied()
            .filter(|part| *part != Audience::Case && actions.iter().any(|a| a.audience == *part))
            .collect();
        let reading = Reading::Track(track.code);
        self.log_reading(actor, &loaded, reading, &opened, now)
            .await?;
        let case = self
            .view(actor, &loaded, &situation, &sight, opened, now)
            .await?;
        let parts = actions
            .into_iter()
            .map(|action| TrackPart {
                action,
                mine: case.actions.iter().any(|a| a.code == action.code),
                last: last_recorded(&case, action.code),
                times: standing(&case, action.code).count(),
            })
            .collect();
        Ok(TrackView {
            track,
            case,
            parts,
            checks,
        })
    }
}

/// The tracks that apply, as far as this reader may know.
pub(crate) fn on_tracks(situation: &Situation<'_>, sight: &Sight) -> Vec<&'static Track> {
    let before_release = situation.checklist("release", &Proposal::hoped_for());
    TRACKS
        .iter()
        .filter(|track| sight.sees(track.audience))
        .filter(|track| {
            before_release.iter().any(|(safeguard, state)| {
                track.opened_by.contains(&safeguard.id.as_str())
                    && !matches!(state, State::NotApplicable | State::Unknown)
            })
        })
        .collect()
}

/// The safeguards of a track that this reader may know and that apply, each asked about before one action that it guards.
fn checks_of(
    track: &Track,
    engine: &Engine,
    situation: &Situation<'_>,
    sight: &Sight,
) -> Vec<Check> {
    let mut before: BTreeSet<&str> = BTreeSet::new();
    for safeguard in engine.safeguards().filter(|s| holds(track, s)) {
        let guarded: Vec<&str> = safeguard.actions.iter().map(String::as_str).collect();
        // Most stand before release: one question answers for them all.
        if !guarded.contains(&"release") {
            before.extend(guarded.iter().filter(|code| Action::find(code).is_some()));
        }
    }
    let mut states: BTreeMap<String, Check> = BTreeMap::new();
    for action in std::iter::once("release").chain(before) {
        for (safeguard, state) in situation.checklist(action, &Proposal::hoped_for()) {
            let shown = holds(track, safeguard)
                && sight.sees(safeguard.audience)
                && state != State::NotApplicable;
            if shown {
                states
                    .entry(safeguard.id.clone())
                    .or_insert_with(|| Check::Safeguard {
                        safeguard: safeguard.clone(),
                        state,
                    });
            }
        }
    }
    states.into_values().collect()
}

fn holds(track: &Track, safeguard: &Safeguard) -> bool {
    track.holds(&safeguard.requirement)
}

/// The entries of this kind that were not struck out, the last first.
fn standing<'a>(case: &'a CaseView, code: &'a str) -> impl Iterator<Item = &'a EntryView> {
    case.entries
        .iter()
        .filter(move |e| e.code == code && !matches!(e.state, EntryState::StruckBy(_)))
}

/// The last entry of this kind that counts; where it was put right, with what stands in its place.
fn last_recorded(case: &CaseView, code: &str) -> Option<EntryView> {
    let last = standing(case, code).next()?;
    let mut shown = last.clone();
    if matches!(last.state, EntryState::ReplacedBy(_)) {
        shown.fields = case
            .entries
            .iter()
            .find(|e| {
                e.code == "correct"
                    && e.about == Some(last.number)
                    && matches!(e.state, EntryState::Stands)
            })
            .and_then(|e| e.fields.clone());
    }
    Some(shown)
}
