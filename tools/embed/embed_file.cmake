# embed_file(hovor_web news web/news.txt) puts the file into the library as it is. A source of the library declares
#   extern "C" { extern const char hovor_file_news[]; extern const char hovor_file_news_end[]; }
function(embed_file library name path)
    set(file ${PROJECT_SOURCE_DIR}/${path})
    if(NOT EXISTS ${file})
        message(FATAL_ERROR "${path} is missing: run `npm ci` first.")
    endif()
    set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/${name}.S)
    file(CONFIGURE OUTPUT ${source} CONTENT [[
    .section .rodata
    .globl hovor_file_@name@
    .globl hovor_file_@name@_end
hovor_file_@name@:
    .incbin "@file@"
hovor_file_@name@_end:
    .section .note.GNU-stack, "", %progbits
]] @ONLY)
    set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS ${file})
    target_sources(${library} PRIVATE ${source})
endfunction()
