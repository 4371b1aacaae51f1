# embed_web_pages(hovor_web) puts what `npm run build` made into the library: hovor::web::all_assets() and site_pieces().
function(embed_web_pages library)
    find_program(HOVOR_NODE node HINTS ${PROJECT_SOURCE_DIR}/.tools/node/node_modules/node/bin REQUIRED)
    set(embed ${PROJECT_SOURCE_DIR}/tools/embed)
    set(web ${PROJECT_SOURCE_DIR}/web)
    # Names with a hash change with their content, and with them the pages that name them.
    set(pages ${web}/widget/dist/loader.js ${web}/widget/dist/site/code.js ${web}/widget/dist/index.html
        ${web}/widget/dist/preview.html
        ${web}/dashboard/dist/index.html ${web}/shop/dist/index.html ${web}/shop/dist/product.html
        ${web}/shop/dist/brewing.html ${web}/shop/dist/chat.js)
    foreach(page ${pages})
        if(NOT EXISTS ${page})
            message(FATAL_ERROR "The web pages are not built (${page} is missing): run `npm run build` first.")
        endif()
    endforeach()

    set(out ${CMAKE_CURRENT_BINARY_DIR}/assets)
    add_custom_command(
        OUTPUT ${out}/assets.S ${out}/assets_table.cpp
        COMMAND ${HOVOR_NODE} ${embed}/embed.mjs ${PROJECT_SOURCE_DIR} ${out}
        DEPENDS ${embed}/embed.mjs ${embed}/allowedInline.mjs ${embed}/pages.mjs ${embed}/pieces.mjs
                ${embed}/robots.txt ${pages} ${PROJECT_SOURCE_DIR}/protocol/openapi.json
                ${web}/dashboard/src/notify/favicon.svg
        COMMENT "Embedding the web pages"
        VERBATIM)
    target_sources(${library} PRIVATE ${out}/assets.S ${out}/assets_table.cpp)
endfunction()
