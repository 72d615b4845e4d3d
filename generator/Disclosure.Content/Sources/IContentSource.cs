using Disclosure.Content.Files;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Content.Sources;

/// <summary>
/// What content is read from: the working folder, or what was published. Both have the same files at the same paths, and the same
/// code reads them.
/// </summary>
public interface IContentSource : IFileBytes
{
    /// <summary>How findings name the whole: the folder as the user gave it, or the edition.</summary>
    string Display { get; }

    /// <summary>
    /// Whether it is what was published. Its rows of registers stand one by one, and where a record lies is not asked any more.
    /// </summary>
    bool IsPublished { get; }

    /// <summary>Waits until it can be read, or says why it can't be.</summary>
    Finding? Enter() => null;

    /// <summary>Whether nothing of it was changed since <see cref="Enter"/>; where something was, it is to be read again.</summary>
    bool IsUndisturbed() => true;

    /// <summary>That it was changed whenever it was read.</summary>
    Finding NeverQuiet() => throw new InvalidOperationException("What never changes is always quiet.");

    /// <summary>Reads what a version of a file was (<see cref="SourceListing.Versions"/>); what was taken down may be gone.</summary>
    FileBytes ReadVersion(ObjectId version, ref byte[] buffer, int most);

    /// <summary>Its files.</summary>
    SourceListing List();
}
