using System.Collections.Immutable;

namespace Disclosure.FeedbackApi.Storage.Embedded;

/// <summary>What going on with a journal as far as it is good would come to.</summary>
/// <param name="Objection">Why the folder is not opened, in Chinese and without a full stop.</param>
/// <param name="Kept">The sequence number of the last entry that stays; 0 where none does.</param>
/// <param name="Known">The greatest sequence number that anything in the folder tells of.</param>
/// <param name="Cut">The files to cut, last first: from which byte; 0 for all of it.</param>
/// <param name="PutAway">The other files to put away.</param>
internal sealed record RecoveryPlan(
    string Objection, long Kept, long Known, ImmutableArray<(string Name, long From)> Cut, ImmutableArray<string> PutAway)
{
    /// <summary>How many entries are lost for all that is known.</summary>
    public long Lost => Math.Max(0, Known - Kept);
}
