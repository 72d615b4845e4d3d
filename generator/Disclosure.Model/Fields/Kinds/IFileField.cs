namespace Disclosure.Model.Fields.Kinds;

/// <summary>A field in a file of its own, as readers and writers of folders see it.</summary>
public interface IFileField : ITextField;
