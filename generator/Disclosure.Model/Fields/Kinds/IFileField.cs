namespace Disclosure.Model.Fields.Kinds;

/// <summary>A field in a file of its own, as readers and writers of folders see it.</summary>
public interface IFileField : ITextField
{
    /// <summary>The folders that hold such files, as a part of their paths, such as <c>/accounts/evaluations/</c>.</summary>
    string Folder { get; }
}
